package painlog.calendar;

import org.jspecify.annotations.Nullable;

/** A unit of time in a person's words, from the longest to the shortest. */
enum TimeUnitWord {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE;

    /** The unit of a lower-case name, null when there is none; {@code m} alone is {@code m}: a month or a minute. */
    static @Nullable TimeUnitWord named(String name, TimeUnitWord m) {
        return switch (name) {
            case "y", "yr", "yrs", "year", "years" -> YEAR;
            case "mo", "month", "months" -> MONTH;
            case "w", "wk", "wks", "week", "weeks" -> WEEK;
            case "d", "day", "days" -> DAY;
            case "h", "hr", "hrs", "hour", "hours" -> HOUR;
            case "min", "mins", "minute", "minutes" -> MINUTE;
            case "m" -> m;
            default -> null;
        };
    }

    /** Hours and minutes are measured on the clock; days and longer are counted on the calendar. */
    boolean isOnClock() {
        return this == HOUR || this == MINUTE;
    }
}

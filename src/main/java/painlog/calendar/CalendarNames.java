package painlog.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;
import painlog.text.Sentence;

/** English names of weekdays and months; never localised, so that output reads the same everywhere. */
public final class CalendarNames {
    private CalendarNames() {}

    /** {@code Mon} to {@code Sun}. */
    public static String weekday(DayOfWeek day) {
        return name(day.name()).substring(0, 3);
    }

    /** {@code January} to {@code December}. */
    public static String month(Month month) {
        return name(month.name());
    }

    /** {@code Jan} to {@code Dec}. */
    public static String shortMonth(Month month) {
        return month(month).substring(0, 3);
    }

    /** Reads {@code sunday}, {@code Sun}, {@code Tues}; throws {@link BadTime} for anything else. */
    public static DayOfWeek parseWeekday(String text) {
        DayOfWeek day = weekdayOrNull(text.strip().toLowerCase(Locale.ROOT));
        if (day == null) {
            throw new BadTime(BadTime.quoted(text) + " is not a weekday; write monday or mon");
        }
        return day;
    }

    /** The weekday whose name begins with a lower-case word of at least three letters. */
    static @Nullable DayOfWeek weekdayOrNull(String word) {
        if (word.length() < 3) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return day;
            }
        }
        return null;
    }

    private static String name(String constant) {
        return Sentence.capitalized(constant.toLowerCase(Locale.ROOT));
    }
}

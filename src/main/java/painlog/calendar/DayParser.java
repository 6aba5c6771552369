package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * Parses a day as people write it: {@code today}, {@code yesterday}, {@code fri}, {@code 2026-03-05}, {@code 03-05},
 * {@code 3 days ago}.
 */
public final class DayParser {
    private static final String FORMS = "write today, yesterday, fri, 2026-03-05, 03-05 or 3 days ago";

    private DayParser() {}

    /**
     * The day {@code text} names, seen from {@code today}; a weekday is the latest one, today included. A day with its
     * year may be in the future.
     *
     * @throws BadTime when it is not a day, does not exist, is before 1900 or differs from country to country
     */
    public static LocalDate parse(String text, LocalDate today) {
        TimeTokens timeTokens = TimeTokens.of(text);
        Choice choice = read(timeTokens, today);
        if (choice == null || !timeTokens.isEmpty()) {
            throw new BadTime(BadTime.quoted(timeTokens.typed()) + " is not a day painlog knows; " + FORMS);
        }
        return choice.day;
    }

    /**
     * A day, before its time of day is known.
     *
     * @param daysBack how far to go back when that time would be in the future, 0 for not at all
     */
    record Choice(LocalDate day, int daysBack) {}

    /** Takes a day off the words; null, with nothing taken, when they begin otherwise. */
    static @Nullable Choice read(TimeTokens timeTokens, LocalDate today) {
        LocalDate past = RelativeTimeParser.readDay(timeTokens, today);
        if (past != null) {
            return new Choice(past, 0);
        }
        DayOfWeek weekday = CalendarNames.weekdayOrNull(timeTokens.peek());
        if (weekday != null) {
            timeTokens.next();
            return readWeekday(weekday, timeTokens, today);
        }
        LocalDate day = named(timeTokens.peek(), today);
        if (day == null) {
            return null;
        }
        timeTokens.next();
        return new Choice(day, 0);
    }

    private static @Nullable LocalDate named(String word, LocalDate today) {
        return switch (word) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> DateParser.read(word, today);
        };
    }

    // "Fri 2026-11-20 21:00 +01:00" is how painlog itself says a moment, so it can be copied back in.
    private static Choice readWeekday(DayOfWeek weekday, TimeTokens timeTokens, LocalDate today) {
        LocalDate written = DateParser.readFull(timeTokens.peek());
        if (written == null) {
            return new Choice(DateParser.latest(weekday, today), 7);
        }
        if (written.getDayOfWeek() != weekday) {
            throw new BadTime(written + " is a " + CalendarNames.weekday(written.getDayOfWeek()) + ", not a "
                    + CalendarNames.weekday(weekday) + "; write the date alone");
        }
        timeTokens.next();
        return new Choice(written, 0);
    }
}

package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * Parses a day that is still to come: {@code tomorrow}, {@code mon} (the next one), {@code 2026-12-07}, {@code 12-07} (the
 * next one).
 */
public final class UpcomingDayParser {
    private UpcomingDayParser() {}

    /**
     * The day {@code text} names, after {@code today}.
     *
     * @throws BadTime when it is not a day or not after today
     */
    public static LocalDate parse(String text, LocalDate today) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        @Nullable DayOfWeek weekday = CalendarNames.weekdayOrNull(word);
        if (weekday != null) {
            return today.with(TemporalAdjusters.next(weekday));
        }
        LocalDate day = word.equals("tomorrow") ? today.plusDays(1) : date(word, text, today);
        if (!day.isAfter(today)) {
            throw new BadTime(BadTime.quoted(text) + " is not after today, " + today
                    + "; write tomorrow, a weekday or a" + " later date such as " + today.plusDays(1));
        }
        return day;
    }

    private static LocalDate date(String word, String text, LocalDate today) {
        boolean isWithoutYear = word.length() == 5 && word.charAt(2) == '-';
        if (!isWithoutYear) {
            return DayParser.parse(text, today);
        }
        LocalDate day = DayParser.parse(today.getYear() + "-" + word, today);
        return day.isAfter(today) ? day : DayParser.parse(today.getYear() + 1 + "-" + word, today);
    }
}

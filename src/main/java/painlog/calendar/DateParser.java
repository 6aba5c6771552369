package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/** Parses a date in digits: {@code 2026-03-05}, or {@code 03-05} in the latest year where it is not in the future. */
final class DateParser {
    static final int FIRST_YEAR = 1900;

    private DateParser() {}

    /** The date a word says, null when it is no attempt at one; refuses the spellings that differ between countries. */
    static @Nullable LocalDate read(String word, LocalDate today) {
        NumericDateParts date = NumericDateParts.of(word);
        if (date == null) {
            return null;
        }
        if (isFull(date)) {
            return of(date.number(0), date.number(1), date.number(2), word);
        }
        if (date.separator() == '-' && date.shape() == 22 && !date.closed()) {
            return withoutYear(date.number(0), date.number(1), word, today);
        }
        throw AmbiguousDate.refusal(word, date);
    }

    /** A date with its year, null when the word is anything else. */
    static @Nullable LocalDate readFull(String word) {
        NumericDateParts date = NumericDateParts.of(word);
        return date != null && isFull(date) ? of(date.number(0), date.number(1), date.number(2), word) : null;
    }

    /** The latest day of that weekday up to {@code today}. */
    static LocalDate latest(DayOfWeek weekday, LocalDate today) {
        return today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - weekday.getValue(), 7));
    }

    /** Refuses years before 1900, which are slips of the finger. */
    static LocalDate notTooEarly(LocalDate date, String typed) {
        if (date.getYear() < FIRST_YEAR) {
            throw new BadTime(BadTime.quoted(typed) + " is before " + FIRST_YEAR + ", the first year painlog takes");
        }
        return date;
    }

    // Digits with the year first can be read in one way only, so 2026-3-5 is taken as well.
    private static boolean isFull(NumericDateParts date) {
        int shape = date.shape();
        return date.separator() == '-'
                && !date.closed()
                && (shape == 422 || shape == 421 || shape == 412 || shape == 411);
    }

    private static LocalDate of(int year, int month, int day, String word) {
        if (month < 1 || month > 12) {
            throw noSuchMonth(word);
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new BadTime(word + " does not exist; " + CalendarNames.month(Month.of(month)) + " " + year + " has "
                    + days + " days");
        }
        return notTooEarly(LocalDate.of(year, month, day), word);
    }

    private static LocalDate withoutYear(int month, int day, String word, LocalDate today) {
        boolean later =
                month > today.getMonthValue() || (month == today.getMonthValue() && day > today.getDayOfMonth());
        int year = later ? today.getYear() - 1 : today.getYear();
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            throw noLeapDay(year);
        }
        return of(year, month, day, word);
    }

    // Going back to the last leap year unasked could misplace an entry by three years.
    private static BadTime noLeapDay(int year) {
        int leap = year;
        while (!Year.isLeap(leap)) {
            leap--;
        }
        return new BadTime("02-29 does not exist in " + year + "; write it with its year, such as " + leap + "-02-29");
    }

    static BadTime noSuchMonth(String word) {
        return new BadTime(word + " does not exist; months run from 01 to 12");
    }
}

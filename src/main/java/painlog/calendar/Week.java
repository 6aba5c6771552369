package painlog.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import painlog.error.BadTime;

/** Seven days beginning with {@code first}, whose weekday says when weeks start; those from Monday are ISO weeks. */
public record Week(LocalDate first) {

    /** The week that {@code day} lies in. */
    public static Week of(LocalDate day, DayOfWeek weekStart) {
        return new Week(DateParser.latest(weekStart, day));
    }

    /**
     * ISO week {@code number} of {@code year}: week 1 holds January 4th.
     *
     * @throws BadTime when the year has no such week; it has 52 or 53
     */
    public static Week iso(int year, int number) {
        int weeks = of(LocalDate.of(year, 12, 28), DayOfWeek.MONDAY).isoNumber();
        if (number < 1 || number > weeks) {
            throw new BadTime(isoLabel(year, number) + " does not exist; " + year + " has " + weeks + " weeks");
        }
        return new Week(of(LocalDate.of(year, 1, 4), DayOfWeek.MONDAY).first.plusWeeks(number - 1L));
    }

    public LocalDate last() {
        return first.plusDays(6);
    }

    public DaySpan span() {
        return new DaySpan(first, last());
    }

    public Week previous() {
        return new Week(first.minusWeeks(1));
    }

    public Week next() {
        return new Week(first.plusWeeks(1));
    }

    /** {@code 2026-W47} for an ISO week; others have no agreed number and are named by their first day. */
    public String label() {
        return first.getDayOfWeek() == DayOfWeek.MONDAY ? isoLabel(isoYear(), isoNumber()) : first.toString();
    }

    /** The year that holds the Thursday, and so most of the days, of an ISO week. */
    int isoYear() {
        return first.plusDays(3).getYear();
    }

    /** The number of an ISO week, 1 to 53. */
    int isoNumber() {
        return (first.plusDays(3).getDayOfYear() - 1) / 7 + 1;
    }

    private static String isoLabel(int year, int number) {
        return year + "-W" + AsciiDigits.two(number);
    }
}

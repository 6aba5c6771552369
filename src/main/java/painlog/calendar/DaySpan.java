package painlog.calendar;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import painlog.error.BadTime;

/**
 * A run of days, both ends included; iterating gives each day in order.
 *
 * @param last the same as {@code first} or later
 */
public record DaySpan(LocalDate first, LocalDate last) implements Iterable<LocalDate> {

    /** Throws {@link BadTime} when the last day is before the first. */
    public DaySpan {
        if (last.isBefore(first)) {
            throw new BadTime(
                    "the last day, " + last + ", is before the first, " + first + "; write the earlier one first");
        }
    }

    public static DaySpan closed(LocalDate first, LocalDate last) {
        return new DaySpan(first, last);
    }

    /** {@code today} and the {@code n - 1} days before it; {@code n} is 1 or more. */
    public static DaySpan lastDays(int n, LocalDate today) {
        return new DaySpan(today.minusDays(n - 1L), today);
    }

    /**
     * Reads {@code FROM..TO}, each a {@link DayParser}.
     *
     * @throws BadTime when an end is missing or not a day, or when the span ends before it begins
     */
    public static DaySpan parse(String text, LocalDate today) {
        OpenSpan span = OpenSpan.parse(text, today);
        if (span.last().isEmpty()) {
            throw new BadTime(BadTime.quoted(text) + " has no last day; write FROM..TO as 2026-03-01..2026-03-28");
        }
        return new DaySpan(span.first(), span.last().get());
    }

    /** How many days, 1 or more. */
    public int days() {
        return Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Without the days before {@code earliest}; the same where all or none of it lies before. */
    public DaySpan notBefore(LocalDate earliest) {
        return contains(earliest) ? new DaySpan(earliest, last) : this;
    }

    /** Whether some of it still lies ahead of {@code today}. */
    public boolean isPartial(LocalDate today) {
        return last.isAfter(today);
    }

    /** The span just before to compare it with: as many months before whole calendar months, else as many days. */
    public DaySpan before() {
        LocalDate after = last.plusDays(1);
        boolean wholeMonths = first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        LocalDate start = wholeMonths ? first.minusMonths(first.until(after).toTotalMonths()) : first.minusDays(days());
        return new DaySpan(start, first.minusDays(1));
    }

    /** For headings: {@code Mon 2026-11-16 – Sun 2026-11-22}, or the day alone. */
    public String text() {
        return first.equals(last) ? text(first) : text(first) + " – " + text(last);
    }

    @Override
    public Iterator<LocalDate> iterator() {
        return new Iterator<>() {
            private LocalDate next = first;

            @Override
            public boolean hasNext() {
                return !next.isAfter(last);
            }

            @Override
            public LocalDate next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                LocalDate day = next;
                next = day.plusDays(1);
                return day;
            }
        };
    }

    private static String text(LocalDate day) {
        return CalendarNames.weekday(day.getDayOfWeek()) + " " + day;
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaySpan that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        int hash = first.hashCode();
        hash = 31 * hash + last.hashCode();
        return hash;
    }
}

package painlog.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days with inclusive ends, either of which may be open.
 *
 * @param first empty where it has no first day
 * @param last empty where it has no last day; otherwise the same as {@code first} or later
 */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Every day. */
    public static final DayRange ALWAYS = new DayRange(Optional.empty(), Optional.empty());

    /** Throws {@link painlog.error.BadTime} when the last day is before the first. */
    public DayRange {
        if (first.isPresent() && last.isPresent()) {
            DaySpan.closed(first.get(), last.get());
        }
    }

    /** All days up to one, itself included. */
    public static DayRange upTo(LocalDate last) {
        return new DayRange(Optional.empty(), Optional.of(last));
    }

    /** Just these days. */
    public static DayRange of(DaySpan days) {
        return new DayRange(Optional.of(days.first()), Optional.of(days.last()));
    }

    /** Those of the given days that lie in it; empty when none does. */
    public Optional<DaySpan> cut(DaySpan days) {
        LocalDate from = first.filter(day -> day.isAfter(days.first())).orElse(days.first());
        LocalDate to = last.filter(day -> day.isBefore(days.last())).orElse(days.last());
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DaySpan(from, to));
    }

    /**
     * The same days with ends: an open end is that of {@code whole}. A span of which nothing lies in {@code whole} is
     * its one known day.
     */
    public DaySpan closedBy(DaySpan whole) {
        LocalDate from = first.orElse(earlier(whole.first(), last.orElse(whole.first())));
        LocalDate to = last.orElse(later(whole.last(), from));
        return new DaySpan(from, to);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        int hash = first.hashCode();
        hash = 31 * hash + last.hashCode();
        return hash;
    }
}

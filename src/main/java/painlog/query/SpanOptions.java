package painlog.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of a span of days, as typed; at most one kind of span may be given, and none means all days.
 *
 * @param from the first day
 * @param to the last day; today where only {@code from} is given
 * @param last up to today, such as {@code 30d}
 * @param week {@code this}, {@code last} or {@code 2026-W09}
 * @param month {@code this}, {@code last} or {@code 2026-02}
 * @param year {@code this}, {@code last} or {@code 2025}
 */
public record SpanOptions(
        Optional<String> from,
        Optional<String> to,
        Optional<String> last,
        Optional<String> week,
        Optional<String> month,
        Optional<String> year) {
    private static final Optional<String> NONE = Optional.empty();

    /** All days. */
    public static final SpanOptions ALL = new SpanOptions(NONE, NONE, NONE, NONE, NONE, NONE);

    /** From one day to another, both included. */
    public static SpanOptions between(String from, String to) {
        return new SpanOptions(Optional.of(from), Optional.of(to), NONE, NONE, NONE, NONE);
    }

    /** All days up to one, itself included. */
    public static SpanOptions upTo(String to) {
        return new SpanOptions(NONE, Optional.of(to), NONE, NONE, NONE, NONE);
    }

    /** So many days, weeks, months or years, today the last day. */
    public static SpanOptions last(String length) {
        return new SpanOptions(NONE, NONE, Optional.of(length), NONE, NONE, NONE);
    }

    // written out, as hashCode is: what the compiler makes is put together at run time, which takes as long as a query
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpanOptions that
                && from.equals(that.from)
                && to.equals(that.to)
                && last.equals(that.last)
                && week.equals(that.week)
                && month.equals(that.month)
                && year.equals(that.year);
    }

    @Override
    public int hashCode() {
        int hash = from.hashCode();
        hash = 31 * hash + to.hashCode();
        hash = 31 * hash + last.hashCode();
        hash = 31 * hash + week.hashCode();
        hash = 31 * hash + month.hashCode();
        hash = 31 * hash + year.hashCode();
        return hash;
    }
}

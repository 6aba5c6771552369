package painlog.calendar;

import java.time.LocalDate;
import java.util.Optional;
import painlog.error.BadTime;

/**
 * A run of days, both ends included, that may still be going on.
 *
 * @param last empty while it goes on; otherwise the same as {@code first} or later
 */
public record OpenSpan(LocalDate first, Optional<LocalDate> last) {

    /** Throws {@link BadTime} when the last day is before the first. */
    public OpenSpan {
        if (last.isPresent()) {
            DaySpan.closed(first, last.get());
        }
    }

    public static OpenSpan from(LocalDate first) {
        return new OpenSpan(first, Optional.empty());
    }

    public static OpenSpan closed(LocalDate first, LocalDate last) {
        return new OpenSpan(first, Optional.of(last));
    }

    /**
     * Reads {@code FROM..TO} or {@code FROM..}, each end a {@link DayParser}.
     *
     * @throws BadTime when the first day is missing, an end is not a day, or the span ends before it begins
     */
    public static OpenSpan parse(String text, LocalDate today) {
        int dots = text.indexOf("..");
        String from = text.substring(0, Math.max(dots, 0)).strip();
        if (from.isEmpty()) {
            String fault = dots < 0 ? " is not a span of days" : " has no first day";
            throw new BadTime(BadTime.quoted(text) + fault + "; write FROM..TO as 2026-03-01..2026-03-28");
        }
        String to = text.substring(dots + 2).strip();
        LocalDate first = DayParser.parse(from, today);
        return to.isEmpty() ? from(first) : closed(first, DayParser.parse(to, today));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }

    /** {@code Mon 2026-11-16 – Sun 2026-11-22}, or {@code Mon 2026-11-16 –} while it goes on. */
    public String text() {
        return last.isPresent()
                ? DaySpan.closed(first, last.get()).text()
                : DaySpan.closed(first, first).text() + " –";
    }
}

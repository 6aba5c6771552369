package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DayRangeTest {
    private static final DaySpan WEEK = span("2026-11-16", "2026-11-22");

    private static DaySpan span(String first, String last) {
        return DaySpan.closed(date(first), date(last));
    }

    private static DayRange from(String first) {
        return new DayRange(Optional.of(date(first)), Optional.empty());
    }

    @Test
    void it_cuts_days_at_the_ends_it_has() {
        assertEquals(
                Optional.of(span("2026-11-18", "2026-11-22")),
                from("2026-11-18").cut(WEEK));
        assertEquals(
                Optional.of(span("2026-11-16", "2026-11-18")),
                DayRange.upTo(date("2026-11-18")).cut(WEEK));
        assertEquals(
                Optional.of(span("2026-11-17", "2026-11-18")),
                DayRange.of(span("2026-11-17", "2026-11-18")).cut(WEEK));
        assertEquals(Optional.of(WEEK), DayRange.ALWAYS.cut(WEEK));
        assertEquals(Optional.empty(), DayRange.upTo(date("2026-11-15")).cut(WEEK));
        assertEquals(Optional.empty(), from("2026-11-23").cut(WEEK));
    }

    @Test
    void an_open_end_is_closed_by_the_days_there_are() {
        assertEquals(WEEK, DayRange.ALWAYS.closedBy(WEEK));
        assertEquals(
                span("2026-11-16", "2026-12-24"),
                DayRange.upTo(date("2026-12-24")).closedBy(WEEK));
        assertEquals(span("2026-11-01", "2026-11-22"), from("2026-11-01").closedBy(WEEK));
        assertEquals(
                span("2026-01-01", "2026-12-31"),
                DayRange.of(span("2026-01-01", "2026-12-31")).closedBy(WEEK));
    }

    @Test
    void beyond_the_days_there_are_it_is_its_one_known_day() {
        assertEquals(
                span("2026-11-15", "2026-11-15"),
                DayRange.upTo(date("2026-11-15")).closedBy(WEEK));
        assertEquals(span("2026-11-23", "2026-11-23"), from("2026-11-23").closedBy(WEEK));
    }

    @Test
    void one_that_ends_before_it_begins_is_refused() {
        assertRefused(
                "the last day, 2026-03-01, is before the first, 2026-03-28; write the earlier one first",
                () -> new DayRange(Optional.of(date("2026-03-28")), Optional.of(date("2026-03-01"))));
    }
}

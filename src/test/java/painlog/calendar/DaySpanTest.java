package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaySpanTest {
    private static DaySpan span(String first, String last) {
        return DaySpan.closed(date(first), date(last));
    }

    @Test
    void both_ends_belong_to_a_span() {
        DaySpan week = span("2026-11-16", "2026-11-22");
        assertEquals(7, week.days());
        assertTrue(week.contains(date("2026-11-16")));
        assertTrue(week.contains(date("2026-11-22")));
        assertFalse(week.contains(date("2026-11-15")));
        assertFalse(week.contains(date("2026-11-23")));
    }

    @Test
    void it_gives_its_days_in_order() {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : span("2026-02-27", "2026-03-01")) {
            days.add(day);
        }
        assertEquals(List.of(date("2026-02-27"), date("2026-02-28"), date("2026-03-01")), days);
        var over = span("2026-02-27", "2026-02-27").iterator();
        over.next();
        assertThrows(NoSuchElementException.class, over::next);
    }

    @Test
    void the_last_days_end_today() {
        assertEquals(span("2026-11-14", "2026-11-20"), DaySpan.lastDays(7, FRIDAY));
        assertEquals(span("2026-11-20", "2026-11-20"), DaySpan.lastDays(1, FRIDAY));
    }

    @Test
    void it_is_written_from_to() {
        assertEquals(span("2026-03-01", "2026-03-28"), DaySpan.parse("2026-03-01..2026-03-28", FRIDAY));
        assertEquals(span("2026-11-16", "2026-11-20"), DaySpan.parse("mon .. today", FRIDAY));
        assertEquals(span("2026-11-06", "2026-11-19"), DaySpan.parse("2 weeks ago..yesterday", FRIDAY));
    }

    @Test
    void an_open_span_has_no_last_day_yet() {
        assertEquals(OpenSpan.from(date("2026-03-01")), OpenSpan.parse("2026-03-01..", FRIDAY));
        assertEquals(OpenSpan.closed(date("2026-03-01"), date("2026-03-28")), OpenSpan.parse("03-01..03-28", FRIDAY));
    }

    @Test
    void an_open_span_holds_every_later_day() {
        OpenSpan open = OpenSpan.from(date("2026-03-01"));
        assertFalse(open.contains(date("2026-02-28")));
        assertTrue(open.contains(date("2099-01-01")));
        OpenSpan over = OpenSpan.closed(date("2026-03-01"), date("2026-03-28"));
        assertTrue(over.contains(date("2026-03-28")));
        assertFalse(over.contains(date("2026-03-29")));
    }

    @Test
    void an_open_span_is_cut_at_a_day() {
        OpenSpan open = OpenSpan.from(date("2026-11-18"));
        assertEquals(Optional.of(span("2026-11-18", "2026-11-20")), open.until(FRIDAY));
        assertEquals(Optional.empty(), open.until(date("2026-11-17")));
        OpenSpan over = OpenSpan.closed(date("2026-11-01"), date("2026-11-03"));
        assertEquals(Optional.of(span("2026-11-01", "2026-11-03")), over.until(FRIDAY));
    }

    @Test
    void its_words_name_both_ends_with_their_weekdays() {
        assertEquals(
                "Mon 2026-11-16 – Sun 2026-11-22",
                span("2026-11-16", "2026-11-22").text());
        assertEquals("Fri 2026-11-20", span("2026-11-20", "2026-11-20").text());
        assertEquals("Sun 2026-03-01 –", OpenSpan.from(date("2026-03-01")).text());
        assertEquals(
                "Sun 2026-03-01 – Mon 2026-03-02",
                OpenSpan.closed(date("2026-03-01"), date("2026-03-02")).text());
    }

    @Test
    void it_is_partial_while_days_are_still_to_come() {
        assertTrue(span("2026-11-16", "2026-11-22").isPartial(FRIDAY));
        assertFalse(span("2026-11-14", "2026-11-20").isPartial(FRIDAY));
    }

    @Test
    void the_span_before_is_as_long_or_as_many_months() {
        assertEquals(
                span("2026-11-09", "2026-11-15"),
                span("2026-11-16", "2026-11-22").before());
        assertEquals(
                span("2026-02-01", "2026-02-28"),
                span("2026-03-01", "2026-03-31").before());
        assertEquals(
                span("2023-01-01", "2023-12-31"),
                span("2024-01-01", "2024-12-31").before());
        assertEquals(
                span("2026-02-16", "2026-02-28"),
                span("2026-03-01", "2026-03-13").before());
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        String sentence = "the last day, 2026-03-01, is before the first, 2026-03-28; write the earlier one first";
        assertRefused(sentence, () -> span("2026-03-28", "2026-03-01"));
        assertRefused(sentence, () -> OpenSpan.parse("2026-03-28..2026-03-01", FRIDAY));
    }

    @Test
    void a_span_without_its_ends_is_refused() {
        String forms = "; write FROM..TO as 2026-03-01..2026-03-28";
        assertRefused("\"2026-03-01..\" has no last day" + forms, () -> DaySpan.parse("2026-03-01..", FRIDAY));
        assertRefused("\"..2026-03-28\" has no first day" + forms, () -> DaySpan.parse("..2026-03-28", FRIDAY));
        assertRefused("\"2026-03-01\" is not a span of days" + forms, () -> OpenSpan.parse("2026-03-01", FRIDAY));
    }
}

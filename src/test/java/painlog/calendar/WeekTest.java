package painlog.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static String iso(String day) {
        return Week.of(date(day), MONDAY).label();
    }

    @Test
    void around_new_year_a_week_belongs_to_the_year_of_its_thursday() {
        assertEquals("2026-W01", iso("2025-12-29"));
        assertEquals("2026-W01", iso("2026-01-04"));
        assertEquals("2026-W53", iso("2026-12-31"));
        assertEquals("2026-W53", iso("2027-01-03"));
        assertEquals("2027-W01", iso("2027-01-04"));
        assertEquals("2024-W52", iso("2024-12-29"));
        assertEquals("2025-W01", iso("2024-12-30"));
        assertEquals("2020-W53", iso("2021-01-03"));
    }

    @Test
    void a_week_knows_its_days_and_its_neighbours() {
        Week week = Week.of(FRIDAY, MONDAY);
        assertEquals(date("2026-11-16"), week.first());
        assertEquals(date("2026-11-22"), week.last());
        assertEquals(DaySpan.closed(week.first(), week.last()), week.span());
        assertEquals("2026-W46", week.previous().label());
        assertEquals("2026-W48", week.next().label());
    }

    @Test
    void a_week_that_starts_on_another_day_is_named_by_it() {
        assertEquals("2026-11-15", Week.of(FRIDAY, SUNDAY).label());
        assertEquals("2026-11-14", Week.of(FRIDAY, SATURDAY).label());
        assertEquals("2026-11-20", Week.of(FRIDAY, DayOfWeek.FRIDAY).label());
    }

    @Test
    void a_number_the_year_lacks_is_refused() {
        assertEquals(date("2026-12-28"), Week.iso(2026, 53).first());
        assertRefused("2025-W53 does not exist; 2025 has 52 weeks", () -> Week.iso(2025, 53));
    }

    @Test
    void each_grain_has_its_span_and_label() {
        assertEquals("2026-11-20", SpanUnit.DAY.label(FRIDAY, MONDAY));
        assertEquals("2026-W47", SpanUnit.WEEK.label(FRIDAY, MONDAY));
        assertEquals("2026-11", SpanUnit.MONTH.label(FRIDAY, MONDAY));
        assertEquals("2026", SpanUnit.YEAR.label(FRIDAY, MONDAY));
        assertEquals("Fri 2026-11-20", SpanUnit.DAY.spanOf(FRIDAY, MONDAY).text());
        assertEquals(
                "Sun 2026-11-15 – Sat 2026-11-21",
                SpanUnit.WEEK.spanOf(FRIDAY, SUNDAY).text());
        assertEquals(
                "Sun 2026-11-01 – Mon 2026-11-30",
                SpanUnit.MONTH.spanOf(FRIDAY, MONDAY).text());
        assertEquals(
                "Thu 2026-01-01 – Thu 2026-12-31",
                SpanUnit.YEAR.spanOf(FRIDAY, MONDAY).text());
    }

    @Test
    void a_whole_week_month_or_year_knows_its_grain() {
        for (SpanUnit spanUnit : SpanUnit.values()) {
            assertEquals(Optional.of(spanUnit), SpanUnit.of(spanUnit.spanOf(FRIDAY, MONDAY), MONDAY));
        }
        assertEquals(Optional.empty(), SpanUnit.of(DaySpan.lastDays(7, FRIDAY), MONDAY));
    }

    @Test
    void weekdays_are_english_everywhere() {
        assertEquals(SUNDAY, CalendarNames.parseWeekday(" Sunday"));
        assertEquals(SUNDAY, CalendarNames.parseWeekday("sun"));
        assertEquals("Sun", CalendarNames.weekday(SUNDAY));
        assertRefused("\"su\" is not a weekday; write monday or mon", () -> CalendarNames.parseWeekday("su"));
    }
}

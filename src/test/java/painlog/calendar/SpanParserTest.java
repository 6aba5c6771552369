package painlog.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import org.junit.jupiter.api.Test;

class SpanParserTest {
    private static void is(String first, String last, DaySpan span) {
        assertEquals(DaySpan.closed(date(first), date(last)), span);
    }

    @Test
    void the_last_so_many_days_end_today() {
        is("2026-10-22", "2026-11-20", SpanParser.last("30d", FRIDAY));
        is("2026-10-24", "2026-11-20", SpanParser.last("4w", FRIDAY));
        is("2026-05-21", "2026-11-20", SpanParser.last("6m", FRIDAY));
        is("2025-11-21", "2026-11-20", SpanParser.last("1y", FRIDAY));
        is("2026-11-20", "2026-11-20", SpanParser.last("1 day", FRIDAY));
    }

    @Test
    void months_back_from_a_day_the_month_lacks_begin_after_its_end() {
        is("2026-03-01", "2026-08-31", SpanParser.last("6m", date("2026-08-31")));
        is("2023-03-01", "2024-02-29", SpanParser.last("1y", date("2024-02-29")));
    }

    @Test
    void this_week_is_whole_and_last_week_the_one_before() {
        is("2026-11-16", "2026-11-22", SpanParser.week("this", FRIDAY, MONDAY));
        is("2026-11-09", "2026-11-15", SpanParser.week("Last", FRIDAY, MONDAY));
        is("2026-11-15", "2026-11-21", SpanParser.week("this", FRIDAY, SUNDAY));
        is("2026-11-08", "2026-11-14", SpanParser.week("last", FRIDAY, SUNDAY));
    }

    @Test
    void a_week_has_its_iso_number() {
        is("2026-02-23", "2026-03-01", SpanParser.week("2026-W09", FRIDAY, MONDAY));
        is("2026-02-23", "2026-03-01", SpanParser.week("w9", FRIDAY, MONDAY));
        is("2026-11-16", "2026-11-22", SpanParser.week("W47", FRIDAY, MONDAY));
        is("2025-11-17", "2025-11-23", SpanParser.week("w47", date("2026-11-15"), MONDAY));
    }

    @Test
    void a_week_is_named_by_any_day_of_it() {
        is("2026-03-02", "2026-03-08", SpanParser.week("2026-03-05", FRIDAY, MONDAY));
        is("2026-03-01", "2026-03-07", SpanParser.week("03-01", FRIDAY, SUNDAY));
    }

    @Test
    void a_month_is_whole() {
        is("2026-11-01", "2026-11-30", SpanParser.month("this", FRIDAY));
        is("2026-10-01", "2026-10-31", SpanParser.month("last", FRIDAY));
        is("2026-02-01", "2026-02-28", SpanParser.month("last", date("2026-03-31")));
        is("2024-02-01", "2024-02-29", SpanParser.month("2024-02", FRIDAY));
    }

    @Test
    void a_year_is_whole() {
        is("2026-01-01", "2026-12-31", SpanParser.year("this", FRIDAY));
        is("2025-01-01", "2025-12-31", SpanParser.year("last", FRIDAY));
        is("2023-01-01", "2023-12-31", SpanParser.year("last", date("2024-02-29")));
        is("2024-01-01", "2024-12-31", SpanParser.year("2024", FRIDAY));
    }

    @Test
    void a_length_back_without_its_unit_is_refused() {
        String forms = "; write 30d, 4w, 6m or 1y";
        assertRefused("\"7\" has no unit" + forms, () -> SpanParser.last("7", FRIDAY));
        for (String text : new String[] {"", "0d", "2h", "1w3d", "foo", "-3d", "1.5w"}) {
            assertRefused(
                    "\"" + text + "\" is not a number of days, weeks, months or years" + forms,
                    () -> SpanParser.last(text, FRIDAY));
        }
        assertRefused(
                "\"99999999y\" is before 1900, the first year painlog takes",
                () -> SpanParser.last("99999999y", FRIDAY));
    }

    @Test
    void a_week_that_is_none_is_refused() {
        for (String text : new String[] {"", "foo", "w", "09", "2026w09", "2026-W", "2026-W123", "26-W09"}) {
            assertRefused(
                    "\"" + text + "\" is not a week; write this, last, 2026-W09, w09 or a day of it such as 2026-03-05",
                    () -> SpanParser.week(text, FRIDAY, MONDAY));
        }
        assertRefused("2025-W53 does not exist; 2025 has 52 weeks", () -> SpanParser.week("2025-w53", FRIDAY, MONDAY));
        assertRefused("2026-W00 does not exist; 2026 has 53 weeks", () -> SpanParser.week("w00", FRIDAY, MONDAY));
        assertRefused(
                "\"1899-w01\" is before 1900, the first year painlog takes",
                () -> SpanParser.week("1899-W01", FRIDAY, MONDAY));
    }

    @Test
    void an_iso_number_is_refused_where_weeks_start_on_another_day() {
        assertRefused(
                "\"2026-W09\" is an ISO week, which starts on Monday, and your weeks start on Sun;"
                        + " write a day of the week such as 2026-02-22",
                () -> SpanParser.week("2026-W09", FRIDAY, SUNDAY));
    }

    @Test
    void a_month_that_is_none_is_refused() {
        for (String text : new String[] {"", "feb", "02/2026", "02", "2026-2", "2026-02-01", "2026-0a"}) {
            assertRefused(
                    "\"" + text + "\" is not a month; write this, last or 2026-02",
                    () -> SpanParser.month(text, FRIDAY));
        }
        assertRefused("2026-13 does not exist; months run from 01 to 12", () -> SpanParser.month("2026-13", FRIDAY));
        assertRefused(
                "\"1899-12\" is before 1900, the first year painlog takes", () -> SpanParser.month("1899-12", FRIDAY));
    }

    @Test
    void a_year_that_is_none_is_refused() {
        for (String text : new String[] {"", "25", "foo", "20255"}) {
            assertRefused(
                    "\"" + text + "\" is not a year; write this, last or 2025", () -> SpanParser.year(text, FRIDAY));
        }
        assertRefused("\"1899\" is before 1900, the first year painlog takes", () -> SpanParser.year("1899", FRIDAY));
    }
}

package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.FRIDAY;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import org.junit.jupiter.api.Test;

class DayParserTest {
    private static void says(String text, String day) {
        assertEquals(date(day), DayParser.parse(text, FRIDAY), text);
    }

    @Test
    void a_day_is_said_in_many_ways() {
        says("today", "2026-11-20");
        says("Yesterday", "2026-11-19");
        says("2026-03-05", "2026-03-05");
        says("03-05", "2026-03-05");
        says("12-31", "2025-12-31");
        says("3 days ago", "2026-11-17");
        says("2w ago", "2026-11-06");
        says("a month ago", "2026-10-20");
        says("fri 2026-11-13", "2026-11-13");
    }

    @Test
    void a_weekday_is_the_latest_one_today_included() {
        says("fri", "2026-11-20");
        says("sat", "2026-11-14");
        says("Thursday", "2026-11-19");
    }

    @Test
    void a_day_with_its_year_may_be_in_the_future() {
        says("2027-01-01", "2027-01-01");
    }

    @Test
    void anything_else_is_refused_with_the_forms_it_knows() {
        for (String text : new String[] {"", "now", "7", "21:30", "yesterday 21:30", "foo", "tomorrow", "ago"}) {
            assertRefused(
                    "\"" + text + "\" is not a day painlog knows;"
                            + " write today, yesterday, fri, 2026-03-05, 03-05 or 3 days ago",
                    () -> DayParser.parse(text, FRIDAY));
        }
    }

    @Test
    void hours_ago_are_not_a_day() {
        assertRefused(
                "\"2h ago\" is a time, not a day; write today, yesterday or 3 days ago",
                () -> DayParser.parse("2h ago", FRIDAY));
    }

    @Test
    void years_before_1900_are_refused() {
        assertRefused(
                "\"200 years ago\" is before 1900, the first year painlog takes",
                () -> DayParser.parse("200 years ago", FRIDAY));
    }
}

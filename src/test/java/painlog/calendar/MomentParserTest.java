package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static painlog.calendar.CalendarFixtures.OSLO;
import static painlog.calendar.CalendarFixtures.clock;
import static painlog.calendar.CalendarFixtures.in;
import static painlog.calendar.CalendarFixtures.on;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentParserTest {
    @Test
    void now_is_the_clocks_instant_to_the_second() {
        assertEquals("2026-11-20T21:00:07+01:00", in("2026-11-20T21:00:07.9+01:00", "now"));
        assertEquals("2026-11-20T21:00:00+01:00", on("  NOW "));
    }

    @Test
    void a_note_does_not_begin_as_a_time() {
        for (String note :
                new String[] {"", "  ", "after sitting", "bad evening", "mo", "ago 2h", "tomorrow", "März"}) {
            assertFalse(MomentParser.beginsAsTime(note), note);
        }
    }

    @Test
    void a_date_without_a_time_is_noon_of_that_day() {
        assertEquals("2026-11-19T12:00:00+01:00", on("yesterday"));
        assertEquals("2026-03-05T12:00:00+01:00", on("2026-03-05"));
        assertEquals("2026-11-16T12:00:00+01:00", on("Monday"));
        assertEquals("2026-11-17T12:00:00+01:00", on("3 days ago"));
    }

    @Test
    void today_without_a_time_is_now_however_it_is_said() {
        for (String today : new String[] {"today", "Today", "2026-11-20", "11-20", "fri", "friday", "0 days ago"}) {
            assertEquals("2026-11-20T21:00:00+01:00", on(today), today);
        }
    }

    @Test
    void a_time_follows_its_day() {
        assertEquals("2026-11-19T21:30:00+01:00", on("yesterday 21:30"));
        assertEquals("2026-11-20T00:00:00+01:00", on("today midnight"));
        assertEquals("2026-03-05T12:00:00+01:00", on("03-05 noon"));
        assertEquals("2026-11-19T21:00:00+01:00", on("thu 9pm"));
        assertEquals("2026-11-18T09:30:00+01:00", on("2 days ago 9:30"));
        assertEquals("2026-11-19T21:30:00+01:00", on("yesterday at 9.30 p.m."));
        assertEquals("2026-11-19T09:30:00+01:00", on("yesterday 9.30"));
    }

    @Test
    void a_time_is_written_on_either_clock() {
        assertEquals("2026-11-20T09:30:00+01:00", on("9:30"));
        assertEquals("2026-11-20T09:30:00+01:00", on("09:30"));
        assertEquals("2026-11-20T20:59:58+01:00", on("20:59:58"));
        assertEquals("2026-11-20T15:00:00+01:00", on("3pm"));
        assertEquals("2026-11-20T15:30:00+01:00", on("3.30PM"));
        assertEquals("2026-11-20T15:30:00+01:00", on("3:30 pm"));
        assertEquals("2026-11-20T15:30:00+01:00", on("3:30\u202fpm"));
        assertEquals("2026-11-20T00:00:00+01:00", on("12am"));
        assertEquals("2026-11-20T12:00:00+01:00", on("12 pm"));
    }

    @Test
    void a_time_alone_is_today_or_yesterday_when_it_is_still_to_come() {
        assertEquals("2026-11-20T20:59:00+01:00", on("20:59"));
        assertEquals("2026-11-20T21:05:00+01:00", on("21:05"));
        assertEquals("2026-11-19T21:06:00+01:00", on("21:06"));
        assertEquals("2026-11-20T00:00:00+01:00", on("midnight"));
        assertEquals("2026-11-19T12:00:00+01:00", in("2026-11-20T07:00:00+01:00", "noon"));
    }

    @Test
    void a_weekday_is_the_latest_one_whose_time_has_come() {
        assertEquals("2026-11-20T20:00:00+01:00", on("fri 20:00"));
        assertEquals("2026-11-13T23:00:00+01:00", on("fri 23:00"));
        assertEquals("2026-11-14T12:00:00+01:00", on("SAT"));
        assertEquals("2026-11-17T12:00:00+01:00", on("Tues"));
    }

    @Test
    void a_month_and_day_are_of_this_year_or_of_last_when_still_to_come() {
        assertEquals("2026-03-05T12:00:00+01:00", on("03-05"));
        assertEquals("2025-12-31T12:00:00+01:00", on("12-31"));
        assertEquals("2025-11-21T08:00:00+01:00", on("11-21 8:00"));
    }

    @Test
    void the_leap_day_is_found_where_the_year_has_one() {
        assertEquals("2024-02-29T12:00:00+01:00", in("2024-05-01T10:00:00+02:00", "02-29"));
        assertEquals("2024-02-29T12:00:00+01:00", in("2025-01-15T10:00:00+01:00", "02-29"));
    }

    @Test
    void hours_and_minutes_ago_count_on_the_clock() {
        assertEquals("2026-11-20T19:00:00+01:00", on("2h ago"));
        assertEquals("2026-11-20T20:30:00+01:00", on("30m ago"));
        assertEquals("2026-11-20T19:30:00+01:00", on("90 min ago"));
        assertEquals("2026-11-20T20:00:00+01:00", on("1 hour ago"));
        assertEquals("2026-11-20T20:00:00+01:00", on("an hour ago"));
        assertEquals("2026-11-20T19:15:00+01:00", on("1h 45m ago"));
        assertEquals("2026-11-17T21:00:00+01:00", on("72h ago"));
    }

    @Test
    void days_and_longer_ago_count_on_the_calendar() {
        assertEquals("2026-11-06T12:00:00+01:00", on("2 weeks ago"));
        assertEquals("2026-11-13T12:00:00+01:00", on("a week ago"));
        assertEquals("2026-09-20T12:00:00+02:00", on("2 months ago"));
        assertEquals("2025-10-20T21:30:00+02:00", on("1 year 1 month ago 21:30"));
    }

    @Test
    void iso_8601_is_taken_with_and_without_its_parts() {
        assertEquals("2026-03-05T21:30:00+01:00", on("2026-03-05T21:30"));
        assertEquals("2026-03-05T21:30:15+01:00", on("2026-03-05 21:30:15"));
        assertEquals("2026-03-05T21:30:15+01:00", on("2026-03-05T21:30:15.987654321"));
        assertEquals("2026-03-05T21:30:00-05:00", on("2026-03-05T21:30-05:00"));
        assertEquals("2026-03-05T21:30:00-05:00", on("2026-03-05 21:30 -0500"));
        assertEquals("2026-03-05T21:30:15Z", on("2026-03-05T21:30:15Z"));
        assertEquals("2026-03-05T09:30:00+01:00", on("2026-3-5 9:30"));
    }

    @Test
    void an_offset_keeps_the_zone_in_force_where_they_agree() {
        var clock = clock("2026-11-20T21:00:00+01:00", OSLO);
        assertEquals(OSLO, MomentParser.parse("2026-07-01T10:00+02:00", clock).zone());
        assertEquals(
                ZoneOffset.ofHours(1),
                MomentParser.parse("2026-07-01T10:00+01:00", clock).zone());
        assertEquals(
                ZoneOffset.UTC, MomentParser.parse("2026-07-01T10:00Z", clock).zone());
        assertEquals(
                ZoneId.of("UTC"),
                MomentParser.parse("10:00Z", clock("2026-11-20T21:00:00Z", ZoneId.of("UTC")))
                        .zone());
    }

    @Test
    void with_an_offset_today_is_the_day_over_there() {
        assertEquals("2026-11-21T05:00:00+09:00", on("05:00+09:00"));
        assertEquals("2026-11-20T05:30:00+09:00", on("yesterday 05:30 +09:00"));
    }

    @Test
    void what_painlog_says_can_be_typed_back() {
        assertEquals("2026-11-18T20:15:00+01:00", on("Wed 2026-11-18 20:15 +01:00"));
        assertEquals("2026-11-18T20:15:00Z", on("Wed 2026-11-18 20:15 +00:00"));
        assertEquals("2026-11-18T12:00:00+01:00", on("wednesday 2026-11-18"));
    }
}

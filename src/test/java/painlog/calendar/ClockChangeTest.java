package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.clock;
import static painlog.calendar.CalendarFixtures.in;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockChangeTest {
    private static Clock newYork() {
        return clock("2026-11-20T12:00:00-05:00", ZoneId.of("America/New_York"));
    }

    private static Clock lordHowe() {
        return clock("2026-11-20T12:00:00+11:00", ZoneId.of("Australia/Lord_Howe"));
    }

    @Test
    void a_skipped_time_is_refused_with_the_gap() {
        assertRefused(
                "02:30 on 2026-03-29 does not exist in Europe/Oslo; the clocks went from 02:00 to 03:00",
                () -> in("2026-11-20T21:00:00+01:00", "2026-03-29 02:30"));
        assertRefused(
                "02:00 on 2026-03-08 does not exist in America/New_York; the clocks went from 02:00 to 03:00",
                () -> MomentParser.parse("03-08 2am", newYork()));
    }

    @Test
    void the_gap_ends_where_the_clocks_went_on() {
        assertEquals("2026-03-29T01:59:59+01:00", in("2026-11-20T21:00:00+01:00", "2026-03-29 01:59:59"));
        assertEquals("2026-03-29T03:00:00+02:00", in("2026-11-20T21:00:00+01:00", "2026-03-29 03:00"));
    }

    @Test
    void half_an_hour_is_a_gap_too() {
        assertRefused(
                "02:15 on 2026-10-04 does not exist in Australia/Lord_Howe; the clocks went from 02:00 to 02:30",
                () -> MomentParser.parse("2026-10-04 02:15", lordHowe()));
        assertEquals(
                "2026-10-04T02:30:00+11:00",
                MomentParser.parse("2026-10-04 02:30", lordHowe()).iso());
        assertEquals(
                "2026-04-05T01:45:00+11:00",
                MomentParser.parse("2026-04-05 01:45", lordHowe()).iso());
        assertEquals(
                "2026-04-05T02:00:00+10:30",
                MomentParser.parse("2026-04-05 02:00", lordHowe()).iso());
    }

    @Test
    void a_whole_day_is_a_gap_where_the_date_line_moved() {
        assertRefused(
                "12:00 on 2011-12-30 does not exist in Pacific/Apia;"
                        + " the clocks went from 2011-12-30 00:00 to 2011-12-31 00:00",
                () -> MomentParser.parse("2011-12-30", clock("2026-11-20T12:00:00+13:00", ZoneId.of("Pacific/Apia"))));
    }

    @Test
    void a_time_that_occurs_twice_is_the_first_unless_an_offset_says_otherwise() {
        assertEquals("2026-10-25T02:30:00+02:00", in("2026-11-20T21:00:00+01:00", "2026-10-25 02:30"));
        assertEquals("2026-10-25T02:30:00+01:00", in("2026-11-20T21:00:00+01:00", "2026-10-25 02:30+01:00"));
        assertEquals(
                "2026-11-01T01:30:00-04:00",
                MomentParser.parse("11-01 01:30", newYork()).iso());
        assertEquals(
                "2026-11-01T01:30:00-05:00",
                MomentParser.parse("11-01 01:30 -05:00", newYork()).iso());
    }

    @Test
    void both_times_are_in_the_zone_in_force() {
        ZoneId zone = ZoneId.of("America/New_York");
        assertEquals(zone, MomentParser.parse("11-01 01:30 -04:00", newYork()).zone());
        assertEquals(zone, MomentParser.parse("11-01 01:30 -05:00", newYork()).zone());
    }

    @Test
    void a_time_alone_that_was_skipped_today_is_refused_not_moved() {
        assertRefused(
                "02:30 on 2026-03-29 does not exist in Europe/Oslo; the clocks went from 02:00 to 03:00",
                () -> in("2026-03-29T12:00:00+02:00", "02:30"));
    }

    @Test
    void before_the_gap_a_skipped_time_is_yesterdays() {
        assertEquals("2026-03-28T02:30:00+01:00", in("2026-03-29T01:00:00+01:00", "02:30"));
    }

    @Test
    void hours_ago_count_real_hours_across_a_change() {
        assertEquals("2026-03-29T01:30:00+01:00", in("2026-03-29T03:30:00+02:00", "1h ago"));
        assertEquals("2026-10-25T02:30:00+02:00", in("2026-10-25T02:30:00+01:00", "1h ago"));
        assertEquals("2026-10-24T03:00:00+02:00", in("2026-10-25T03:00:00+01:00", "25h ago"));
    }

    @Test
    void in_the_repeated_hour_a_time_is_the_first_or_yesterdays() {
        assertEquals("2026-10-25T02:50:00+02:00", in("2026-10-25T02:10:00+01:00", "02:50"));
        assertEquals("2026-10-24T02:50:00+02:00", in("2026-10-25T02:10:00+02:00", "02:50"));
    }
}

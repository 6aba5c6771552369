package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.OSLO;
import static painlog.calendar.CalendarFixtures.assertRefused;
import static painlog.calendar.CalendarFixtures.date;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentTest {
    @Test
    void anything_finer_than_a_second_is_cut_off() {
        Instant second = Instant.parse("2026-11-20T20:00:01Z");
        assertEquals(Moment.of(second, OSLO), Moment.of(second.plusNanos(999_999_999), OSLO));
        Instant before1970 = Instant.parse("1969-12-31T23:59:58Z");
        assertEquals(before1970, Moment.of(before1970.plusMillis(900), OSLO).at());
    }

    @Test
    void iso_always_has_seconds_and_offset() {
        assertEquals(
                "2026-11-20T21:00:00+01:00",
                Moment.of(Instant.parse("2026-11-20T20:00:00Z"), OSLO).iso());
        assertEquals(
                "2026-11-20T20:00:05Z",
                Moment.of(Instant.parse("2026-11-20T20:00:05Z"), ZoneOffset.UTC).iso());
    }

    @Test
    void words_are_english_and_name_the_offset() {
        assertEquals(
                "Fri 2026-11-20 21:00 +01:00",
                Moment.parse("2026-11-20T21:00:30+01:00").text());
        assertEquals(
                "Sun 2026-03-01 09:05 +00:00",
                Moment.parse("2026-03-01T09:05:00Z").text());
    }

    @Test
    void the_offset_it_was_felt_at_outlives_the_rules_of_its_zone() {
        Moment moment = new Moment(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.ofHours(2), OSLO);
        assertEquals(LocalDateTime.of(2026, 11, 20, 22, 0), moment.local());
    }

    @Test
    void a_day_starts_when_the_person_says() {
        Moment night = Moment.parse("2026-11-20T03:59:59+01:00");
        assertEquals(date("2026-11-20"), night.day(LocalTime.MIDNIGHT));
        assertEquals(date("2026-11-19"), night.day(LocalTime.of(4, 0)));
        assertEquals(
                date("2026-11-20"), Moment.parse("2026-11-20T04:00:00+01:00").day(LocalTime.of(4, 0)));
    }

    @Test
    void a_moment_from_tokyo_stays_on_its_tokyo_day() {
        Moment tokyo = Moment.of(Instant.parse("2026-11-20T16:00:00Z"), ZoneId.of("Asia/Tokyo"));
        assertEquals(date("2026-11-21"), tokyo.day(LocalTime.MIDNIGHT));
    }

    @Test
    void iso_text_is_read_whether_past_or_future() {
        assertEquals(
                "2099-01-01T00:00:00-03:30",
                Moment.parse("2099-01-01T00:00-03:30").iso());
        assertEquals(ZoneOffset.UTC, Moment.parse("2026-01-01 00:00:00Z").zone());
    }

    @Test
    void iso_text_without_its_offset_is_refused() {
        for (String text : new String[] {"2026-11-20T21:00:00", "now", "21:00Z", "2026-11-20Z", ""}) {
            assertRefused(
                    "\"" + text + "\" is not an ISO 8601 time with an offset; write it as 2026-11-20T21:00:00+01:00",
                    () -> Moment.parse(text));
        }
    }
}

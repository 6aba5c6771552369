package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationParserTest {
    @Test
    void days_are_said_in_days_and_weeks() {
        assertEquals(7, DurationParser.days("7d"));
        assertEquals(21, DurationParser.days("3w"));
        assertEquals(10, DurationParser.days("1 week 3 days"));
        assertEquals(0, DurationParser.days("0d"));
    }

    @Test
    void days_without_a_fixed_number_are_refused() {
        assertRefused(
                "\"2m\" has no fixed number of days; write days or weeks as 60d or 8w",
                () -> DurationParser.days("2m"));
        assertRefused(
                "\"1y\" has no fixed number of days; write days or weeks as 60d or 8w",
                () -> DurationParser.days("1y"));
        assertRefused(
                "\"36h\" is not a whole number of days; write days or weeks as 7d or 3w",
                () -> DurationParser.days("36h"));
        assertRefused("\"21\" has no unit; write days or weeks as 7d or 3w", () -> DurationParser.days("21"));
        for (String text : new String[] {"", "foo", "d", "-7d", "3d1w", "1d1d", "2.5d"}) {
            assertRefused(
                    "\"" + text + "\" is not a number of days; write days or weeks as 7d or 3w",
                    () -> DurationParser.days(text));
        }
        assertRefused(
                "\"123456789d\" holds too large a number; write at most eight digits",
                () -> DurationParser.days("123456789d"));
    }

    @Test
    void a_duration_is_said_in_hours_and_minutes() {
        assertEquals(Duration.ofMinutes(450), DurationParser.duration("7h30m"));
        assertEquals(Duration.ofMinutes(450), DurationParser.duration("7 h 30 min"));
        assertEquals(Duration.ofMinutes(45), DurationParser.duration("45m"));
        assertEquals(Duration.ofHours(1), DurationParser.duration("1H"));
        assertEquals(Duration.ofMinutes(90), DurationParser.duration("90 minutes"));
        assertEquals(Duration.ofMinutes(450), DurationParser.duration("7.5h"));
        assertEquals(Duration.ofMinutes(435), DurationParser.duration("7.25 hours"));
        assertEquals(Duration.ZERO, DurationParser.duration("0m"));
    }

    @Test
    void a_duration_that_is_none_is_refused() {
        String forms = "; write hours and minutes as 7h30m, 45m or 7.5h";
        assertRefused("\"7\" has no unit" + forms, () -> DurationParser.duration("7"));
        for (String text : new String[] {
            "", "foo", "7h90m", "30m7h", "7h30", "1d", "7.5", "7.123h", ".5h", "7.h", "7.5m", "-1h", "7,5h"
        }) {
            assertRefused("\"" + text + "\" is not a length of time" + forms, () -> DurationParser.duration(text));
        }
    }
}

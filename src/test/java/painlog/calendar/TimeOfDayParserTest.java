package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeOfDayParserTest {
    @ParameterizedTest
    @CsvSource({
        "noon, 12:00",
        "midnight, 00:00",
        "21:30, 21:30",
        "9:30, 09:30",
        "9.30, 09:30",
        "9pm, 21:00",
        "9.30pm, 21:30",
        "12am, 00:00",
        "12pm, 12:00",
        "12:59am, 00:59",
        "0:00, 00:00",
        "23:59:59, 23:59:59",
        "21:30:15.987, 21:30:15"
    })
    void a_time_of_day_is_read(String word, LocalTime time) {
        assertEquals(time, TimeOfDayParser.read(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "monday", "am", "9h", "nine", "2026-03-05", "+1"})
    void other_words_are_no_attempt_at_one(String word) {
        assertNull(TimeOfDayParser.read(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9        | "9" could be morning or evening; write 9:00 or 9pm
            21       | "21" is only a number; write a time as 21:30 or 9pm, a date as 2026-03-05
            21:3     | "21:3" is not a time of day; write it as 21:30 or 9:30pm
            210:30   | "210:30" is not a time of day; write it as 21:30 or 9:30pm
            21:30:1  | "21:30:1" is not a time of day; write it as 21:30 or 9:30pm
            24:00    | "24:00" is not a time of day; hours run from 0 to 23, minutes and seconds from 00 to 59
            21:60    | "21:60" is not a time of day; hours run from 0 to 23, minutes and seconds from 00 to 59
            13pm     | "13pm" is not a time of day; with am or pm hours run from 1 to 12, minutes and seconds from 00 to 59
            0am      | "0am" is not a time of day; with am or pm hours run from 1 to 12, minutes and seconds from 00 to 59
            """)
    void an_attempt_that_fails_is_refused_with_the_way_to_write_it(String word, String sentence) {
        assertRefused(sentence, () -> TimeOfDayParser.read(word));
    }
}

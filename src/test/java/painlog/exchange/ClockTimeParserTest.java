package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockTimeParserTest {
    @ParameterizedTest
    @CsvSource({
        "21:30, 21:30",
        "9:30, 09:30",
        "09:30, 09:30",
        "0:00, 00:00",
        "9:30 pm, 21:30",
        "9:30 PM, 21:30",
        "9:30 am, 09:30",
        "12:05 am, 00:05",
        "12:05 pm, 12:05",
        "' 21:30 ', 21:30",
        "9pm, 21:00",
        "9:30pm, 21:30",
        "9:30 p.m., 21:30",
        "9.30, 09:30",
        "21:30:15, 21:30:15"
    })
    void times_of_day_are_read_on_either_clock(String text, LocalTime time) {
        assertEquals(time, ClockTimeParser.read(text));
    }

    @Test
    void the_narrow_spaces_of_phones_are_spaces() {
        assertEquals(LocalTime.of(21, 30), ClockTimeParser.read("9:30\u202fPM"));
        assertEquals(LocalTime.of(21, 30), ClockTimeParser.read("9:30\u00a0PM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:30", "21:60", "13:30 pm", "9", "noon", "21:30:60", "0:30 am", "9:3"})
    void what_is_no_time_of_day_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> ClockTimeParser.read(text));
    }
}

package painlog.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.error.PainlogException;
import painlog.journal.RefusalAssertions;

final class SettingsTest {
    @ParameterizedTest
    @CsvSource({
        "day-start, 04:00, 04:00",
        "day-start, 4:00, 04:00",
        "day-start, ' 00:00 ', 00:00",
        "week-start, Mon, monday",
        "week-start, sunday, sunday",
        "zone, Europe/Oslo, Europe/Oslo",
        "zone, +01:00, +01:00",
        "zone, Z, Z",
        "journal, ' ~/health/journal.db ', ~/health/journal.db"
    })
    void a_value_is_kept_in_one_spelling(String name, String typed, String value) {
        assertEquals(value, Settings.checked(name, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day-start | 24:00       | day-start "24:00" is not a time of day such as 04:00
            zone      | Europe/Olso | zone "Europe/Olso" is not known; did you mean Europe/Oslo?
            zone      | xyzzyxyzzy  | zone "xyzzyxyzzy" is not known; write a name such as Europe/Oslo or an offset such as +01:00
            journal   | 'a\tb'      | journal must be one line of text
            """)
    void a_value_that_can_not_be_is_refused(String name, String typed, String sentence) {
        PainlogException refusal = assertThrows(PainlogException.class, () -> Settings.checked(name, typed));
        assertEquals(sentence, refusal.sentence());
    }

    @ParameterizedTest
    @CsvSource({"00:00, 00:00", "4:00, 04:00", "04:30, 04:30", "23:59, 23:59"})
    void a_day_starts_at_a_time_of_day(String text, LocalTime time) {
        assertEquals(time, Settings.dayStart(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "0400",
                "4am",
                "24:00",
                "04:60",
                "4:0",
                "04:000",
                ":00",
                "04:",
                "-4:00",
                "04:00:00",
                "004:00",
                ".4:00"
            })
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "day-start \"" + text + "\" is not a time of day such as 04:00", () -> Settings.dayStart(text));
    }
}

package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemTimeTest {
    @ParameterizedTest
    @CsvSource({
        "GMT+3, GMT-3",
        "GMT-5:30, GMT+5:30",
        "GMT+03, GMT-03",
        "GMT0, ''",
        "GMT, ''",
        "UTC+3, ''",
        "Europe/Oslo, ''",
        "'', ''"
    })
    void an_offset_behind_gmt_counts_west_as_posix_has_it(String variable, String zone) {
        assertEquals(zone, SystemTime.javaZone(variable));
    }
}

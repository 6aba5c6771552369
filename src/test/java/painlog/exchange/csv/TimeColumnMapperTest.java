package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

/** One row with a pain of 6 each; the file's clocks are in Oslo. */
final class TimeColumnMapperTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-05 | 21:30 |                  | 2026-03-05T21:30 pain 6
        2026-03-05 | 9:30  |                  | 2026-03-05T09:30 pain 6
        2026-03-05 |       |                  | 2026-03-05T12:00 pain 6
        2026-03-05 | 21:30 | America/New_York | 2026-03-05T21:30 America/New_York pain 6
        2026-03-05 | 9 pm  |                  | 2026-03-05T21:00 pain 6
        2026-03-05 | 9:05:30 p.m. |           | 2026-03-05T21:05:30 pain 6
        2026-03-05 | noon  |                  | line 2: time "noon" is not a time of day such as 21:30 or 9:30 pm
        2026-03-29 | 2:30  |                  | line 2: 02:30 on 2026-03-29 does not exist in Europe/Oslo; the clocks went from 02:00 to 03:00
        2026-03-29 | 2:30  | America/New_York | 2026-03-29T02:30 America/New_York pain 6
        2026-11-21 | 2:00  | Asia/Tokyo       | 2026-11-21T02:00 Asia/Tokyo pain 6
        2026-03-05 | 21:30 | Europe/Olso      | line 2: zone "Europe/Olso" is not known; did you mean Europe/Oslo?
        2026-12-05 | 21:30 |                  | line 2: Sat 2026-12-05 21:30 +01:00 is in the future
        """)
    void a_date_and_a_time_of_two_columns_are_one_moment(String date, String time, String zone, String words) {
        Map<String, List<String>> map = Map.of(
                "date", List.of("Day"), "time", List.of("Clock"), "zone", List.of("Zone"), "pain", List.of("Pain"));
        String row = date + "," + (time == null ? "" : time) + "," + (zone == null ? "" : zone) + ",6\n";

        assertEquals(words, ImportedLines.line("Day,Clock,Zone,Pain\n" + row, ImportedLines.mapping(map)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-05T21:30        |                  | 2026-03-05T21:30 pain 6
        2026-03-05T21:30-05:00  | America/New_York | 2026-03-05T21:30 America/New_York pain 6
        2026-03-05T21:30        | America/New_York | 2026-03-05T21:30 America/New_York pain 6
        2026-03-05T21:30+01:00  |                  | 2026-03-05T21:30 pain 6
        2026-07-19T22:30:00Z    | Europe/Kyiv      | 2026-07-20T01:30 Europe/Kyiv pain 6
        2026-01-10T03:00+00:00  | America/Los_Angeles | 2026-01-09T19:00 America/Los_Angeles pain 6
        2026-01-10T03:00+05:30  | UTC              | 2026-01-09T21:30 UTC pain 6
        2026-03-05T21:30        | -07:00           | 2026-03-05T21:30 -07:00 pain 6
        """)
    void a_zone_column_says_where_it_was(String at, String zone, String words) {
        Map<String, List<String>> map = Map.of("at", List.of("When"), "zone", List.of("Zone"), "pain", List.of("Pain"));

        String file = "When,Zone,Pain\n" + at + "," + (zone == null ? "" : zone) + ",6\n";
        assertEquals(words, ImportedLines.line(file, ImportedLines.mapping(map)));
    }
}

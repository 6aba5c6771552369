package painlog.exchange.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class TrackAndGraphTest {
    private static final String HEADER = "FeatureName,Timestamp,Value,Label,Note\n";
    private static final String TIME = "2026-03-05T21:30:00.123+01:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pain,TIME,6,,                  | pain 6
        Pain,TIME,6.5,left,after work  | pain 6.5 +left note after work
        Sleep hours,TIME,7:30:00,,     | sleep-hours 7.5 h
        sleep-hours,TIME,7.25,,        | sleep-hours 7.25 h
        stress,TIME,0,,                | stress 0
        """)
    void a_feature_named_as_a_measure_is_its_value(String row, String words) {
        String file = HEADER + row.replace("TIME", TIME) + "\n";

        assertEquals(
                words, ImportedLines.line(file, ImportedLines.settings()).replaceFirst("^2026-03-05T21:30\\S* ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pain,TIME,11,,        | line 2: score 11 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it takes a measure of its own: painlog measure add NAME --range LOW..HIGH --better lower, then --map NAME=FEATURE
        pain,TIME,6 of 10,,   | line 2: score "6 of 10" is not a number from 0 to 10, such as 6 or 6.5
        stress,TIME,1:00:00,, | line 2: stress "1:00:00" is a duration, and stress is none
        pain,5.3.2026,6,,     | line 2: time "5.3.2026" is not an ISO 8601 time such as 2026-03-05T21:30; other spellings need --date-format
        Coffee,TIME,2,,       | left out: values of "Coffee" (--map MEASURE="Coffee" takes them)
        """)
    void other_rows_are_refused_or_left_out_with_the_way_out(String row, String words) {
        String file = HEADER + row.replace("TIME", TIME) + "\n";

        assertEquals(words.replace("pain 11", "score 11"), ImportedLines.line(file, ImportedLines.settings()));
    }

    @Test
    void a_feature_of_another_name_is_mapped() {
        String file = HEADER + "Back,2026-03-05T21:30+01:00,6,,\n";

        assertEquals(
                "2026-03-05T21:30 pain 6",
                ImportedLines.line(file, ImportedLines.mapping(Map.of("pain", List.of("Back")))));
        assertEquals(
                "refused: --map pian=… names no measure; did you mean pain? measures are ",
                ImportedLines.line(file, ImportedLines.mapping(Map.of("pian", List.of("Back"))))
                        .replaceFirst("are .*", "are "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FeatureName,Timestamp,Value,Label | pain,2026-03-05T21:30+01:00,6,left | 2026-03-05T21:30 pain 6 +left
        FeatureName,Timestamp,Value,Note  | pain,2026-03-05T21:30+01:00,3:moderate,walk | 2026-03-05T21:30 pain 3 +moderate note walk
        FeatureName,Timestamp,Value,Note  | pain,2026-03-05T21:30+01:00,5.0,   | 2026-03-05T21:30 pain 5
        FeatureName,Timestamp,Value,Note  | sleep-hours,2026-03-05T21:30+01:00,7:30:00, | 2026-03-05T21:30 sleep-hours 7.5 h
        Timestamp,FeatureName,Value       | 2026-03-05T21:30+01:00,pain,6      | 2026-03-05T21:30 pain 6
        FeatureName,Timestamp,Value       | pain,2026-03-05T21:30+01:00,6      | 2026-03-05T21:30 pain 6
        """)
    void older_files_have_fewer_columns(String header, String row, String words) {
        assertEquals(words, ImportedLines.line(header + "\n" + row + "\n", ImportedLines.settings()));
    }
}

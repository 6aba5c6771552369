package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportSettings;
import painlog.exchange.ImportedLines;
import painlog.journal.RefusalAssertions;
import painlog.journal.word.Reading;

final class MeasureColumnsTest {
    private static final CsvHeader HEADER = new CsvHeader(List.of("when", "p", "w", "more", "sev"));

    private static final Map<String, List<String>> MAP = Map.of(
            "at", List.of("when"),
            "pain", List.of("p"),
            "weight", List.of("w"),
            "measures", List.of("more"),
            "severity", List.of("sev"));

    private static String read(String pain, String weight, String more, String severity, boolean decimalComma) {
        ImportSettings plain = ImportedLines.spelled(ImportedLines.mapping(MAP), "", decimalComma);
        ImportSettings settings = new ImportSettings(
                plain.known(),
                plain.zone(),
                plain.now(),
                plain.conventions(),
                plain.map(),
                Map.of("mild", 2.0, "worst", 11.0),
                false);
        CsvRow row = new CsvRow(2, List.of("2026-03-05", pain, weight, more, severity));
        List<Reading> readings = new MeasureColumns(settings, new FieldMap(settings, HEADER, false)).read(row);
        return readings.stream().map(Reading::text).sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6     | ''     | ''                        | ''       | pain 6
        6/10  | 72.5kg | ''                        | ''       | pain 6 weight 72.5 kg
        ''    | 72.5   | stress=7                  | ''       | stress 7 weight 72.5 kg
        ''    | 160 lb | ''                        | ''       | weight 72.6 kg
        ''    | 11st 6lb | ''                      | ''       | weight 72.6 kg
        -     | NA     | stress=7                  | n/a      | stress 7
        ' 6 ' | ''     | 'stress=7  sleep-hours=7h30m' | ''   | pain 6 sleep-hours 7.5 h stress 7
        ''    | ''     | ''                        | Mild     | pain 2
        6     | ''     | ''                        | mild     | pain 6
        ''    | ''     | ''                        | unheard  | ''
        ''    | ''     | ''                        | ''       | ''
        """)
    void a_row_has_the_values_of_its_columns(String pain, String weight, String more, String severity, String words) {
        assertEquals(words, read(pain, weight, more, severity, false));
    }

    @ParameterizedTest
    @CsvSource({"'6,5', '72,5 kg', pain 6.5 weight 72.5 kg", "6.5, '', pain 6.5"})
    void a_decimal_comma_is_one_where_the_person_said_so(String pain, String weight, String words) {
        assertEquals(words, read(pain, weight, "", "", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        11   | ''    | ''        | ''    | score 11 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it takes a measure of its own: painlog measure add NAME --range LOW..HIGH --better lower, then --map NAME=COLUMN
        bad  | ''    | ''        | ''    | score "bad" is not a number from 0 to 10, such as 6 or 6.5
        6,5  | ''    | ''        | ''    | score "6,5" is not a number from 0 to 10, such as 6 or 6.5; write a decimal point, 6.5
        6    | 72xy  | ''        | ''    | weight "72xy" is not a number from 20–400 kg
        6    | 30lb  | ''        | ''    | weight 13.6 is outside 20–400 kg
        6    | ''    | stress    | ''    | "stress" is not MEASURE=VALUE
        6    | ''    | =7        | ''    | "=7" is not MEASURE=VALUE
        6    | ''    | stres=7   | ''    | measure "stres" is not known; did you mean stress? new ones are added by painlog measure add
        ''   | ''    | ''        | Worst | score 11 is outside 0–10
        """)
    void a_cell_that_is_no_value_is_refused(String pain, String weight, String more, String severity, String sentence) {
        RefusalAssertions.with(sentence, () -> read(pain, weight, more, severity, false));
    }
}

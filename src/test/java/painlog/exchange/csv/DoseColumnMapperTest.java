package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class DoseColumnMapperTest {
    private static final Map<String, List<String>> MAP = Map.of(
            "at", List.of("when"),
            "drug", List.of("drug"),
            "amount", List.of("amount"),
            "unit", List.of("unit"),
            "count", List.of("count"),
            "status", List.of("status"));

    private static String row(String cells, boolean decimalComma) {
        String file = "when,drug,amount,unit,count,status\n2026-03-05 21:30," + cells + "\n";
        return ImportedLines.line(file, ImportedLines.spelled(ImportedLines.mapping(MAP), "", decimalComma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ibuprofen,400,mg,,        | 2026-03-05T21:30 took Ibuprofen 400 mg
            Ibuprofen,400mg,,,        | 2026-03-05T21:30 took Ibuprofen 400 mg
            Ibuprofen,400 mg,,,       | 2026-03-05T21:30 took Ibuprofen 400 mg
            Ibuprofen,0.5,g,2,taken   | 2026-03-05T21:30 took 2 × Ibuprofen 0.5 g
            Ibuprofen,,,,             | 2026-03-05T21:30 took Ibuprofen
            Ibuprofen,400,mg,,skipped | 2026-03-05T21:30 skipped Ibuprofen 400 mg
            Ibuprofen,,,,Not taken    | 2026-03-05T21:30 skipped Ibuprofen
            Ibuprofen,,,,missed       | 2026-03-05T21:30 skipped Ibuprofen
            Ibuprofen,much,,,         | line 2: amount "much" is not a number such as 400
            Ibuprofen,4.0.0,mg,,      | line 2: amount "4.0.0" is not a number such as 400
            Ibuprofen,0,mg,,          | line 2: amount 0 is outside 0–1000000, 0 excluded
            Ibuprofen,-400,mg,,       | line 2: amount -400 is outside 0–1000000, 0 excluded
            Ibuprofen,400,mg,two,     | line 2: count "two" is not a number such as 400
            Ibuprofen,400,mg,0,       | line 2: --count 0 is outside 0–100, 0 excluded
            ,400,mg,,                 | left out: rows without a value
            """)
    void a_row_that_names_a_drug_is_a_dose(String cells, String words) {
        assertEquals(words, row(cells, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ibuprofen,"0,5",g,,    | 2026-03-05T21:30 took Ibuprofen 0.5 g
            Ibuprofen,"0,5 g",,,   | 2026-03-05T21:30 took Ibuprofen 0.5 g
            Ibuprofen,,,"0,5",     | 2026-03-05T21:30 took 0.5 × Ibuprofen
            """)
    void a_decimal_comma_is_one_where_the_person_said_so(String cells, String words) {
        assertEquals(words, row(cells, true));
    }
}

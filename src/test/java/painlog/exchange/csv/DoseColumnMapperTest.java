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
        List<String> lines =
                ImportedLines.lines(file, ImportedLines.spelled(ImportedLines.mapping(MAP), "", decimalComma));
        return String.join(" & ", lines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
        Ibuprofen,400,mg,,        | 2026-03-05T21:30 took Ibuprofen 400 mg
        Ibuprofen,400mg,,,        | 2026-03-05T21:30 took Ibuprofen 400 mg
        Ibuprofen,400 mg,,,       | 2026-03-05T21:30 took Ibuprofen 400 mg
        Ibuprofen,0.5,g,2,taken   | 2026-03-05T21:30 took 2 × Ibuprofen 0.5 g
        Ibuprofen,,,,             | 2026-03-05T21:30 took Ibuprofen
        Ibuprofen,400,mg,,skipped | 2026-03-05T21:30 skipped Ibuprofen 400 mg
        Ibuprofen,,,,Not taken    | 2026-03-05T21:30 skipped Ibuprofen
        Ibuprofen,,,,missed       | 2026-03-05T21:30 skipped Ibuprofen
        Ibuprofen,much,,,         | line 2: amount "much" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        Ibuprofen,4.0.0,mg,,      | line 2: amount "4.0.0" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        Ibuprofen,0,mg,,          | line 2: amount 0 is outside 0–1000000, 0 excluded
        Ibuprofen,-400,mg,,       | line 2: amount "-400" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        Ibuprofen,400,mg,two,     | line 2: count "two" is not a number such as 2
        Ibuprofen,400,mg,0,       | line 2: count 0 is outside 0–100, 0 excluded
        Ibuprofen,1/2 tablet,,,   | 2026-03-05T21:30 took Ibuprofen 0.5 tablet
        Ibuprofen,1/2,tablet,,    | 2026-03-05T21:30 took Ibuprofen 0.5 tablet
        Ibuprofen,½,tablet,,      | 2026-03-05T21:30 took Ibuprofen 0.5 tablet
        Ibuprofen,2x500mg,,,      | 2026-03-05T21:30 took 2 × Ibuprofen 500 mg
        Ibuprofen,400 mg x 2,,,   | 2026-03-05T21:30 took 2 × Ibuprofen 400 mg
        Ibuprofen,400 mg x 2,,3,  | line 2: the amount says how many pieces, and so does the count "3"
        Ibuprofen,400 mg,g,,      | line 2: amount "400 mg" and unit "g" name two units
        Ibuprofen,"1,000 mg",,,   | line 2: amount "1,000 mg" is not an amount such as 400mg, 1/2 tablet or 2x500mg; write it without a comma, 1000
        Ibuprofen,-,,NA,n/a       | 2026-03-05T21:30 took Ibuprofen
        Ibuprofen 400mg,,,,       | 2026-03-05T21:30 took Ibuprofen 400 mg
        Ibuprofen 400mg x2,,,,    | 2026-03-05T21:30 took 2 × Ibuprofen 400 mg
        Vitamin B 12,,,,          | 2026-03-05T21:30 took Vitamin B 12
        Tramadol 50mg,1,tablet,,  | 2026-03-05T21:30 took Tramadol 50mg 1 tablet
        "Ibuprofen 400mg, Otherol 1g",,,, | 2026-03-05T21:30 took Ibuprofen 400 mg & 2026-03-05T21:30 took Otherol 1 g
        Ibuprofen|Otherol,,,,     | 2026-03-05T21:30 took Ibuprofen & 2026-03-05T21:30 took Otherol
        "Ibuprofen, Otherol",400mg,,, | line 2: the row names 2 drugs and one amount, so whose it is can't be told; write each amount behind its drug
        "Ibuprofen 0,5 g",,,,     | line 2: amount "0,5 g" is not an amount such as 400mg, 1/2 tablet or 2x500mg; write a decimal point, 0.5
        400mg,,,,                 | line 2: drug "400mg" is not a drug's name, such as ibuprofen or ibuprofen 400mg
        -,,,,                     | left out: rows without a value
        Ibuprofen,,,,FALSE        | 2026-03-05T21:30 skipped Ibuprofen
        Ibuprofen,,,,0            | 2026-03-05T21:30 skipped Ibuprofen
        Ibuprofen,,,,N            | 2026-03-05T21:30 skipped Ibuprofen
        Ibuprofen,,,,ja           | 2026-03-05T21:30 took Ibuprofen
        Ibuprofen,,,,forgotten    | line 2: status "forgotten" is not known; known are taken, yes, true, 1 and skipped, not taken, missed, no, false, 0
        ,400,mg,,                 | left out: rows without a value
        """)
    void a_row_that_names_a_drug_is_a_dose(String cells, String words) {
        assertEquals(words, row(cells, false));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
        Ibuprofen,"0,5",g,,    | 2026-03-05T21:30 took Ibuprofen 0.5 g
        Ibuprofen,"0,5 g",,,   | 2026-03-05T21:30 took Ibuprofen 0.5 g
        Ibuprofen,,,"0,5",     | 2026-03-05T21:30 took 0.5 × Ibuprofen
        Ibuprofen,1.000 mg,,,  | 2026-03-05T21:30 took Ibuprofen 1000 mg
        "Ibuprofen 1,5 g",,,,  | 2026-03-05T21:30 took Ibuprofen 1.5 g
        "Ibuprofen 1,5 g, Otherol 0,5 g",,,,  | 2026-03-05T21:30 took Ibuprofen 1.5 g & 2026-03-05T21:30 took Otherol 0.5 g
        """)
    void a_decimal_comma_is_one_where_the_person_said_so(String cells, String words) {
        assertEquals(words, row(cells, true));
    }
}

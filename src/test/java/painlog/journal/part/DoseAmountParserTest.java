package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class DoseAmountParserTest {
    private static String said(DoseAmount amount) {
        return number(amount.amount()) + "|" + amount.unit() + "|" + number(amount.count());
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "-" : Double.toString(Math.round(number.getAsDouble() * 1000) / 1000.0);
    }

    @ParameterizedTest
    @CsvSource({
        "400mg, 400.0|mg|-",
        "400 mg, 400.0|mg|-",
        "400 MG, 400.0|mg|-",
        "400MG, 400.0|mg|-",
        "2.5 mL, 2.5|ml|-",
        "1000 IU, 1000.0|IU|-",
        "400, 400.0||-",
        "0.5 g, 0.5|g|-",
        "1%, 1.0|%|-",
        "25 µg/h, 25.0|µg/h|-",
        "25 μg, 25.0|µg|-",
        "1 Tbl., 1.0|Tbl|-",
        "2 film-tablets, 2.0|film-tablets|-",
        "1 box, 1.0|box|-",
        "1/2 tablet, 0.5|tablet|-",
        "1/2tablet, 0.5|tablet|-",
        "1⁄2 tablet, 0.5|tablet|-",
        "½ tablet, 0.5|tablet|-",
        "½, 0.5||-",
        "1/2, 0.5||-",
        "2/3 tablet, 0.667|tablet|-",
        "1 1/2 tablets, 1.5|tablets|-",
        "1½ tablets, 1.5|tablets|-",
        "1 ½ tablets, 1.5|tablets|-",
        "2x500mg, 500.0|mg|2.0",
        "2 x 500 mg, 500.0|mg|2.0",
        "2×500mg, 500.0|mg|2.0",
        "2*500 mg, 500.0|mg|2.0",
        "2 x 1/2 tablet, 0.5|tablet|2.0",
        "400 mg x 2, 400.0|mg|2.0",
        "400 mg x2, 400.0|mg|2.0",
        "400mgx2, 400.0|mg|2.0",
        "400mg X2, 400.0|mg|2.0",
        "400 mg × ½, 400.0|mg|0.5",
        "x2, -||2.0",
        "× 2, -||2.0",
        "2x, -||2.0",
        "1/2 x, -||0.5",
    })
    void an_amount_is_read_as_people_write_it(String text, String read) {
        assertEquals(read, said(DoseAmountParser.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mg",
                "tablet",
                "x",
                "-400mg",
                "400x2",
                "400 x 2",
                "2 x 400 mg x 2",
                "400 mg x",
                "400 mg 2",
                "400-800 mg",
                "30/500 mg",
                "5/2 tablet",
                "1/0 tablet",
                "1/ tablet",
                "/2 tablet",
                "1.5.5 mg",
                ".5 mg",
                "5. mg",
                "1e3 mg",
                "ca. 400 mg",
                "400 mg daily",
                "400 mg (2)",
                "1 1/2 1/2 tablet",
                "1.5 1/2 tablet",
                "٤٠٠ mg",
                "400 abcdefghijklmnopqrstuvwxyz"
            })
    void what_is_no_amount_is_not_taken_for_one(String text) {
        assertFalse(DoseAmountParser.isAmount(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a few   | amount "a few" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        0,5 g   | amount "0,5 g" is not an amount such as 400mg, 1/2 tablet or 2x500mg; write a decimal point, 0.5
        1,000mg | amount "1,000mg" is not an amount such as 400mg, 1/2 tablet or 2x500mg; write it without a comma, 1000
        """)
    void a_refusal_says_what_would_be_right(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> DoseAmountParser.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ibuprofen 400mg, ibuprofen, 400.0|mg|-",
        "ibuprofen 400 mg x2, ibuprofen, 400.0|mg|2.0",
        "ibuprofen 2 x 400 mg, ibuprofen, 400.0|mg|2.0",
        "vitamin b12 1000 µg, vitamin b12, 1000.0|µg|-",
        "Tylenol PM 1 1/2 tablets, Tylenol PM, 1.5|tablets|-",
        "Tylenol PM, Tylenol PM, -||-",
        "aspirin x2, aspirin, -||2.0",
        "aspirin ½, aspirin, 0.5||-",
        "co-codamol 30/500 mg, co-codamol 30/500 mg, -||-",
        "'  ibuprofen   400mg ', ibuprofen, 400.0|mg|-",
        "b12, b12, -||-",
        "400mg, '', 400.0|mg|-",
        "'', '', -||-",
    })
    void a_drug_and_its_amount_may_stand_in_one_text(String text, String drug, String read) {
        NamedDose dose = NamedDose.of(text);
        assertEquals(drug + " " + read, dose.drug() + " " + said(dose.amount()));
    }
}

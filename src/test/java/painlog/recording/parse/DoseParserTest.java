package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.RecordLine;
import painlog.journal.Dose;
import painlog.journal.RefusalAssertions;

final class DoseParserTest {
    private static final Dose OLD =
            new Dose(TypedFixtures.AT, TypedFixtures.NOW, "ibuprofen", OptionalDouble.of(400), "mg", 2, true);

    private static DoseInput typed(String line, @Nullable String count, String flags) {
        return new DoseInput(
                CommandLineTokenizer.words(line),
                count,
                flags.contains("skipped"),
                flags.contains("taken"),
                flags.contains("no-amount"),
                null);
    }

    private static String dose(String line, @Nullable String count, String flags) {
        return RecordLine.of(new DoseParser(typed(line, count, flags)).newDose(TypedFixtures.AT, TypedFixtures.NOW));
    }

    private static String changed(String line, @Nullable String count, String flags) {
        return RecordLine.of(new DoseParser(typed(line, count, flags)).changed(OLD, TypedFixtures.AT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ibuprofen 400mg            |     | ''      | took ibuprofen 400 mg
        ibuprofen 400 mg           |     | ''      | took ibuprofen 400 mg
        ibuprofen 0.5g             |     | ''      | took ibuprofen 0.5 g
        ibuprofen 400              |     | ''      | took ibuprofen 400
        ibuprofen 400MG            |     | ''      | took ibuprofen 400 mg
        "ibuprofen 400mg"          |     | ''      | took ibuprofen 400 mg
        "ibuprofen 400 mg x2"      |     | ''      | took 2 × ibuprofen 400 mg
        ibuprofen 400 mg x2        |     | ''      | took 2 × ibuprofen 400 mg
        ibuprofen 2x500mg          |     | ''      | took 2 × ibuprofen 500 mg
        paracetamol x2             |     | ''      | took 2 × paracetamol
        ibuprofen 1/2 tablet       |     | ''      | took ibuprofen 0.5 tablet
        ibuprofen 1/2tablet        |     | ''      | took ibuprofen 0.5 tablet
        "vitamin d 10 ug"          |     | ''      | took vitamin d 10 ug
        "omega 3"                  |     | ''      | took omega 3
        "vitamin b 12" 1mg         |     | ''      | took vitamin b 12 1 mg
        ibuprofen                  |     | ''      | took ibuprofen
        Ibuprofen 400mg            |     | ''      | took Ibuprofen 400 mg
        "Tylenol PM" 500mg         |     | ''      | took Tylenol PM 500 mg
        "Tylenol PM"               |     | ''      | took Tylenol PM
        cortisone 1%               |     | ''      | took cortisone 1 %
        novalgin 20 drops          |     | ''      | took novalgin 20 drops
        b12 1mg                    |     | ''      | took b12 1 mg
        ibuprofen 400mg            | 2   | ''      | took 2 × ibuprofen 400 mg
        ibuprofen 400mg            | 0.5 | ''      | took 0.5 × ibuprofen 400 mg
        ibuprofen 400mg            | 1   | skipped | skipped ibuprofen 400 mg
        """)
    void the_drug_comes_first_then_its_amount(String line, @Nullable String count, String flags, String words) {
        assertEquals("2026-11-20T21:00 " + words, dose(line, count, flags));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                  |     | a dose needs the drug's name, such as: painlog dose ibuprofen 400mg
        400mg               |     | a dose needs the drug's name, such as: painlog dose ibuprofen 400mg
        400 mg              |     | a dose needs the drug's name, such as: painlog dose ibuprofen 400mg
        400mg ibuprofen     |     | the drug comes first, then its amount, such as: painlog dose ibuprofen 400mg
        ibuprofen 0mg       |     | amount 0 is outside 0–1000000, 0 excluded
        ibuprofen 2000000mg |     | amount 2000000 is outside 0–1000000, 0 excluded
        ibuprofen 0,5g      |     | amount "0,5g" is not an amount such as 400mg, 1/2 tablet or 2x500mg; write a decimal point, 0.5
        ibuprofen 4.0.0mg   |     | amount "4.0.0mg" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        ibuprofen 400 x2    |     | amount "400 x2" is not an amount such as 400mg, 1/2 tablet or 2x500mg
        ibuprofen 400mg x2  | 2   | the count is given twice: by --count and by "400mg x2"
        Tylenol PM          |     | "PM" is not an amount such as 400mg; if the drug's name has several words, quote it: painlog dose "Tylenol PM"
        Tylenol PM 500mg    |     | "PM" is not an amount such as 400mg; if the drug's name has several words, quote it: painlog dose "Tylenol PM" 500mg
        ibuprofen 400mg     | 0   | count 0 is outside 0–100, 0 excluded
        ibuprofen 400mg     | 101 | count 101 is outside 0–100, 0 excluded
        ibuprofen 400mg     | two | count "two" is not a number such as 2
        ibuprofen 400mg     | 0,5 | count "0,5" is not a number such as 2; write a decimal point, 0.5
        """)
    void what_is_no_dose_is_refused(String line, @Nullable String count, String sentence) {
        RefusalAssertions.with(sentence, () -> dose(line, count, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''              |    | ''        | skipped 2 × ibuprofen 400 mg
        naproxen        |    | ''        | skipped 2 × naproxen 400 mg
        600mg           |    | ''        | skipped 2 × ibuprofen 600 mg
        1 g             |    | ''        | skipped 2 × ibuprofen 1 g
        naproxen 250mg  | 1  | taken     | took naproxen 250 mg
        ''              |    | taken     | took 2 × ibuprofen 400 mg
        ''              |    | no-amount | skipped 2 × ibuprofen
        """)
    void what_is_typed_takes_the_place_of_what_it_said(
            String line, @Nullable String count, String flags, String words) {
        assertEquals("2026-11-20T21:00 " + words, changed(line, count, flags));
    }
}

package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.calendar.Moment;

final class DoseTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Moment AT = Moment.of(NOON, ZoneOffset.UTC);

    private static Dose dose(String drug, @Nullable Double amount, String unit, double count) {
        OptionalDouble given = amount == null ? OptionalDouble.empty() : OptionalDouble.of(amount);
        return new Dose(AT, NOON, drug, given, unit, count, false);
    }

    @ParameterizedTest
    @CsvSource({
        "ibuprofen, 400, mg, 1, ibuprofen 400 mg",
        "ibuprofen, 400, mg, 2, 2 × ibuprofen 400 mg",
        "ibuprofen, 0.5, g, 0.5, 0.5 × ibuprofen 0.5 g",
        "ibuprofen, 400, '', 1, ibuprofen 400",
        "ibuprofen, , '', 1, ibuprofen",
        "Tylenol PM, , '', 100, 100 × Tylenol PM",
        "ibuprofen, 1000000, mg, 1, ibuprofen 1000000 mg"
    })
    void it_is_said_in_one_line(String drug, @Nullable Double amount, String unit, double count, String words) {
        assertEquals(words, dose(drug, amount, unit, count).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ibuprofen | 0       | 1     | amount 0 is outside 0–1000000, 0 excluded
        ibuprofen | -400    | 1     | amount -400 is outside 0–1000000, 0 excluded
        ibuprofen | 1000001 | 1     | amount 1000001 is outside 0–1000000, 0 excluded
        ibuprofen | 400     | 0     | count 0 is outside 0–100, 0 excluded
        ibuprofen | 400     | -1    | count -1 is outside 0–100, 0 excluded
        ibuprofen | 400     | 100.5 | count 100.5 is outside 0–100, 0 excluded
        ''        | 400     | 1     | a dose needs the drug's name, such as: painlog dose ibuprofen 400mg
        ' '       | 400     | 1     | a dose needs the drug's name, such as: painlog dose ibuprofen 400mg
        """)
    void what_is_no_dose_can_not_be_made(String drug, double amount, double count, String sentence) {
        RefusalAssertions.with(sentence, () -> dose(drug, amount, "mg", count));
    }

    @Test
    void a_name_has_at_most_100_letters() {
        assertEquals("x".repeat(100), dose("x".repeat(100), null, "", 1).drug());
        RefusalAssertions.with(
                "a dose needs the drug's name, such as: painlog dose ibuprofen 400mg",
                () -> dose("x".repeat(101), null, "", 1));
    }

    @Test
    void a_number_that_is_none_is_refused() {
        RefusalAssertions.with(
                "amount NaN is outside 0–1000000, 0 excluded", () -> dose("ibuprofen", Double.NaN, "mg", 1));
        RefusalAssertions.with(
                "count NaN is outside 0–100, 0 excluded", () -> dose("ibuprofen", 400.0, "mg", Double.NaN));
    }

    @Test
    void when_it_was_typed_is_kept_to_the_second() {
        Dose typed = new Dose(AT, NOON.plusMillis(900), "ibuprofen", OptionalDouble.empty(), "", 1, false);

        assertEquals(NOON, typed.recorded());
        assertEquals("Ibuprofen", typed.of("Ibuprofen").drug());
    }
}

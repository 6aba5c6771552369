package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class ReadingTest {
    private static final Measure PAIN = new Measure("pain", "", 0, 10, BetterDirection.LOWER);
    private static final Measure WEIGHT = new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER);

    @ParameterizedTest
    @CsvSource({"20, weight 20 kg", "72.5, weight 72.5 kg", "400, weight 400 kg"})
    void it_is_said_with_its_unit(double value, String words) {
        assertEquals(words, new Reading(WEIGHT, value).text());
    }

    @ParameterizedTest
    @CsvSource({"0, pain 0", "6.5, pain 6.5", "10, pain 10"})
    void a_measure_without_a_unit_is_said_without(double value, String words) {
        assertEquals(words, new Reading(PAIN, value).text());
    }

    @ParameterizedTest
    @CsvSource({"19.9, weight 19.9 is outside 20–400 kg", "400.1, weight 400.1 is outside 20–400 kg"})
    void a_value_beyond_its_range_is_refused(double value, String sentence) {
        RefusalAssertions.with(sentence, () -> new Reading(WEIGHT, value));
    }

    @Test
    void pain_is_called_a_score() {
        RefusalAssertions.with("score -1 is outside 0–10", () -> new Reading(PAIN, -1));
        RefusalAssertions.with("score 11 is outside 0–10", () -> new Reading(PAIN, 11));
        RefusalAssertions.with("score NaN is outside 0–10", () -> new Reading(PAIN, Double.NaN));
    }
}

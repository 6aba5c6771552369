package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class ScoreTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "6, 6", "6.5, 6.5", "6/10, 6", "6.5/10, 6.5", "06, 6", "0.1, 0.1", "9.90, 9.9"})
    void a_score_is_a_number_from_0_to_10(String text, String words) {
        assertEquals(words, Score.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11     | score 11 is outside 0–10
            -1     | score -1 is outside 0–10
            10.1   | score 10.1 is outside 0–10
            7.123  | score 7.123 has more than one decimal; 0–10 in steps of 0.1
            six    | score "six" is not a number from 0 to 10, such as 6 or 6.5
            6,5    | score "6,5" is not a number from 0 to 10, such as 6 or 6.5; write a decimal point, 6.5
            6/100  | score "6/100" is not a number from 0 to 10, such as 6 or 6.5
            6.     | score "6." is not a number from 0 to 10, such as 6 or 6.5
            .5     | score ".5" is not a number from 0 to 10, such as 6 or 6.5
            1e1    | score "1e1" is not a number from 0 to 10, such as 6 or 6.5
            +6     | score "+6" is not a number from 0 to 10, such as 6 or 6.5
            NaN    | score "NaN" is not a number from 0 to 10, such as 6 or 6.5
            ''     | score "" is not a number from 0 to 10, such as 6 or 6.5
            """)
    void anything_else_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> Score.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, Infinity", "-0.1, -0.1"})
    void a_wrong_score_can_not_be_made(double value, String words) {
        RefusalAssertions.with("score " + words + " is outside 0–10", () -> new Score(value));
    }
}

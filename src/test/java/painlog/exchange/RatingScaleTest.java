package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class RatingScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0-100, 35, 3.5",
        "0-100, 100, 10",
        "0..100, 33, 3.3",
        "1-5, 1, 0",
        "1-5, 3, 5",
        "0–4, 1, 2.5",
        "-5-5, 0, 5"
    })
    void a_rating_becomes_one_from_0_to_10(String scale, double rating, double ten) {
        assertEquals(ten, RatingScale.parse(scale).toTen(rating, "pain"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100   | --scale "100" is not two numbers such as 0-100
        a-b   | --scale "a" is not two numbers such as 0-100
        100-0 | --scale 100-0 does not run from a smaller number to a larger one, such as 0-100
        5-5   | --scale 5-5 does not run from a smaller number to a larger one, such as 0-100
        """)
    void what_is_no_scale_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> RatingScale.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"101", "-1"})
    void a_rating_outside_is_refused(double rating) {
        RefusalAssertions.with(
                "pain " + (int) rating + " is outside the scale 0–100",
                () -> RatingScale.parse("0-100").toTen(rating, "pain"));
    }
}

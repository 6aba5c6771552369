package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class BetterTest {
    @ParameterizedTest
    @CsvSource({"lower, LOWER", "Higher, HIGHER", "NEITHER, NEITHER"})
    void it_is_read_by_its_word(String text, BetterDirection betterDirection) {
        assertEquals(betterDirection, BetterDirection.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "less", "high", "none", "lower "})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "better \"" + text + "\" is not one of lower, higher, neither", () -> BetterDirection.parse(text));
    }
}

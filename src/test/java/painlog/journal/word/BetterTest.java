package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.Refusal;

final class BetterTest {
    @ParameterizedTest
    @CsvSource({"lower, LOWER", "Higher, HIGHER", "NEITHER, NEITHER"})
    void it_is_read_by_its_word(String text, Better better) {
        assertEquals(better, Better.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "less", "high", "none", "lower "})
    void anything_else_is_refused(String text) {
        Refusal.with("--better \"" + text + "\" is not one of lower, higher, neither", () -> Better.parse(text));
    }
}

package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class SideTest {
    @ParameterizedTest
    @CsvSource({"left, LEFT", "Right, RIGHT", "BOTH, BOTH", "middle, MIDDLE"})
    void it_is_read_by_its_word(String text, Side side) {
        assertEquals(side, Side.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l", "links", "left ", "unsaid", "center"})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with("side \"" + text + "\" is not one of left, right, both, middle", () -> Side.parse(text));
    }
}

package painlog.journal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class HelpedTest {
    @ParameterizedTest
    @CsvSource({"yes, YES", "Yes, YES", "somewhat, SOMEWHAT", "NO, NO", "unsure, UNSURE", "'', UNSAID"})
    void it_is_read_by_its_word(String text, Helped helped) {
        assertEquals(helped, Helped.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "ja", "maybe", "yes ", "unsaid", "1", "true"})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "helped \"" + text + "\" is not one of yes, somewhat, no, unsure", () -> Helped.parse(text));
    }
}

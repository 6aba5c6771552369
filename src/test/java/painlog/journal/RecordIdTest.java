package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordIdTest {
    @ParameterizedTest
    @CsvSource({
        "e12, ENTRY, 12",
        "S4, SESSION, 4",
        "p2, PERIOD, 2",
        "d7, DOSE, 7",
        "e123456789012345, ENTRY, 123456789012345"
    })
    void an_id_is_a_letter_and_a_number(String text, RecordKind kind, long number) {
        RecordId id = RecordId.parse(text);

        assertEquals(new RecordId(kind, number), id);
        assertEquals(text.toLowerCase(java.util.Locale.ROOT), id.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "12", "z12", "e12a", "e-1", "e 1", "12e", "e1234567890123456", "last"})
    void anything_else_is_refused(String text) {
        RefusalAssertions.with(
                "\"" + text + "\" is not an id: e12 (entry), s4 (session), p2 (period), d7 (dose) or last",
                () -> RecordId.parse(text));
    }
}

package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** How a refusal is asserted. */
final class Refusal {
    private Refusal() {}

    static void with(String sentence, Executable attempt) {
        assertEquals(sentence, assertThrows(BadInput.class, attempt).sentence());
    }
}

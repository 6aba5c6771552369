package painlog.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import painlog.error.BadInput;

/** How a refusal is asserted. */
public final class RefusalAssertions {
    private RefusalAssertions() {}

    public static void with(String sentence, Executable attempt) {
        assertEquals(sentence, assertThrows(BadInput.class, attempt).sentence());
    }
}

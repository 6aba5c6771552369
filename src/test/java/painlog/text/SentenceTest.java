package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SentenceTest {
    @Test
    void the_first_letter_is_a_capital() {
        assertEquals("Pain by day", Sentence.capitalized("pain by day"));
        assertEquals("Übelkeit", Sentence.capitalized("übelkeit"));
        assertEquals("ßx", Sentence.capitalized("ßx"));
        assertEquals("5 days", Sentence.capitalized("5 days"));
        assertEquals("𐐀𐐨", Sentence.capitalized("𐐨𐐨"));
        assertEquals("", Sentence.capitalized(""));
    }

    @Test
    void and_small_again() {
        assertEquals("record a NRS score", Sentence.uncapitalized("Record a NRS score"));
        assertEquals("", Sentence.uncapitalized(""));
    }
}

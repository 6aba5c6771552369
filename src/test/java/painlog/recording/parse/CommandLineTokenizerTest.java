package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import painlog.journal.error.BadInput;

final class CommandLineTokenizerTest {
    @Test
    void words_are_split_at_spaces() {
        assertEquals(List.of("log", "6", "stress=7"), CommandLineTokenizer.words("  log 6\t stress=7 "));
        assertEquals(List.of(), CommandLineTokenizer.words(" "));
    }

    @Test
    void double_quotes_keep_words_together() {
        assertEquals(
                List.of("6", "kids' match", "--at", "mon 9:00"),
                CommandLineTokenizer.words("6 \"kids' match\" --at \"mon 9:00\""));
        assertEquals(List.of("--note", ""), CommandLineTokenizer.words("--note \"\""));
    }

    @Test
    void a_quote_left_open_is_refused() {
        var fault = assertThrows(BadInput.class, () -> CommandLineTokenizer.words("6 \"after sitting"));
        assertEquals("a double quote is not closed in: 6 \"after sitting", fault.getMessage());
    }
}

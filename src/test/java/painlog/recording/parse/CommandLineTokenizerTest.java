package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class CommandLineTokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `  log 6 stress=7 `                | [log][6][stress=7]
            `log\t6`                           | [log][6]
            ` `                                | ``
            ``                                 | ``
            6 "kids' match" --at "mon 9:00"    | [6][kids' match][--at][mon 9:00]
            --note ""                          | [--note][]
            --note="after work"                | [--note=after work]
            a"b c"d                            | [ab cd]
            "a""b"                             | [ab]
            a\\ b                              | [a\\][b]
            """)
    void words_are_parted_at_spaces_except_between_double_quotes(String line, String words) {
        StringBuilder parted = new StringBuilder();
        CommandLineTokenizer.words(line)
                .forEach(word -> parted.append('[').append(word).append(']'));

        assertEquals(words, parted.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 \"after sitting", "\"", "6 \"a\" \"b", "a\"b"})
    void a_quote_left_open_is_refused(String line) {
        RefusalAssertions.with("a double quote is not closed in: " + line, () -> CommandLineTokenizer.words(line));
    }
}

package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EscapedNewlineReaderTest {
    /** A slash stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b\\nc,d         | a,b/c,d
            a,"b\\nb"\\nc,d | a,"b\\nb"/c,d
            a\\tb             | a\\tb
            a\\\\nb         | a\\/b
            a\\               | a\\
            a                   | a
            """)
    void rows_joined_by_a_backslash_and_an_n_come_apart(String text, String lines) throws IOException {
        try (BufferedReader reader = new BufferedReader(new EscapedNewlineReader(new StringReader(text)))) {
            assertEquals(lines, reader.lines().collect(Collectors.joining("/")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a,b\\nc,d   | a,b      | true
            "a\\nb",c   | "a\\nb",c | false
            a,b           | a,b      | false
            """)
    void the_first_row_ends_at_a_join_outside_of_quotes(String text, String first, boolean joins) {
        assertEquals(first, EscapedNewlineReader.first(text));
        assertEquals(joins, EscapedNewlineReader.joins(text));
    }
}

package painlog.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class ValidatingInputStreamTest {
    private static byte[] passed(byte[] bytes, boolean utf8) {
        try (ValidatingInputStream in =
                new ValidatingInputStream(new ByteArrayInputStream(bytes), new SilentSink(), utf8)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a\n\"one\r\ntwo\"\n3", "Größe €\n首\n"})
    void plain_text_passes_as_it_is(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(bytes, passed(bytes, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a\\nb\\0c\\n`      | line 2 holds a NUL byte, so the file is not plain text; export it again, as CSV in UTF-8
            `a\\nGrün\\n`       | line 2 is not UTF-8; if an older program wrote the file, add --encoding windows-1252
            `a\\n\\377\\n`      | line 2 is not UTF-8; if an older program wrote the file, add --encoding windows-1252
            `a\\nb\\r\\nc\\n`   | line 2 ends in CRLF, those before it in LF; lines may be lost or glued together, so export the file again or make its line ends the same
            `a\\r\\nb\\nc\\n`   | line 2 ends in LF, those before it in CRLF; lines may be lost or glued together, so export the file again or make its line ends the same
            `a\\nb\\rc\\n`      | line 2 ends in CR, those before it in LF; lines may be lost or glued together, so export the file again or make its line ends the same
            """)
    void what_no_program_means_to_write_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> passed(latin(text.translateEscapes()), true));
    }

    @Test
    void another_encoding_is_not_asked_to_be_utf_8() {
        assertEquals(4, passed(latin("Grün"), false).length);
    }

    @Test
    void a_line_has_at_most_a_megabyte() {
        RefusalAssertions.with(
                "line 2 is longer than 1 MB, so the file is not a list of records",
                () -> passed(latin("a\n" + "x".repeat((1 << 20) + 1)), true));
    }
}

package painlog.exchange.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;

final class DetectedFormatTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.file"), text, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"schema":"painlog.export/1","records":[ | JSON
            {"schema":"painlog.export/1"}            | JSON_LINES
              {"schema":"painlog.export/1"}          | JSON_LINES
            \u00ef\u00bb\u00bf{"schema":"painlog.export/1"} | JSON_LINES
            <?xml version="1.0"?>                    | XML
            <HealthData>                             | XML
            PK\u0003\u0004rest                       | ZIP
            at,pain                                  | TEXT
            6                                        | TEXT
            """)
    void a_file_is_known_by_how_it_begins(String text, DetectedFormat kind) throws IOException {
        assertEquals(kind, DetectedFormat.of(file(text), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                    | is empty
            \u00ff\u00fea         | is UTF-16; save it as UTF-8, or add --encoding utf-16
            SQLite format 3       | is an SQLite file; painlog merge brings in another journal
            [{"date":"2022-9-1"}] | is JSON, but not what painlog export writes, which begins with {"schema":"painlog.export/1"
            {"entries":[]}        | is JSON, but not what painlog export writes, which begins with {"schema":"painlog.export/1"
            """)
    void a_file_that_can_not_be_read_is_refused_by_name(String text, String fault) throws IOException {
        Path file = file(text);

        String sentence = assertThrows(BadInput.class, () -> DetectedFormat.of(file, false))
                .sentence();

        assertEquals("the file a.file " + fault, sentence);
    }

    @Test
    void utf_16_is_text_where_the_person_said_so() throws IOException {
        assertEquals(DetectedFormat.TEXT, DetectedFormat.of(file("\u00ff\u00fea\0"), true));
    }
}

package painlog.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;
import painlog.exchange.ImportedLines;
import painlog.exchange.JournalLines;

final class JsonImportTest {
    private interface Format {
        void read(InputStream in, ExportJsonReader reader);
    }

    private static String told(Format format, String json) {
        List<String> lines = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(json.translateEscapes().getBytes(StandardCharsets.UTF_8));
        try {
            format.read(
                    in,
                    new ExportJsonReader(
                            new JournalLines(lines), ImportedLines.KNOWN, Instant.parse("2026-11-20T20:00:00Z")));
        } catch (BadInput refused) {
            lines.add(refused.sentence());
        }
        return String.join(" | ", lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            {"schema":"painlog.export/1","therapies":[{"name":"yoga"},{"name":"tai-chi"}]} ! therapy yoga | therapy tai-chi
            {"schema":"painlog.export/1","exportedAt":"2026-03-05T20:30:00Z","therapies":[]} ! ~~
            {"schema":"painlog.export/2","therapies":[]}    ! the file is painlog.export/2, not painlog.export/1; only what painlog export writes can be imported
            {"therapies":[{"name":"yoga"},{"name":5}]}      ! therapy yoga | line 1, number 2 of the therapies: "name" is missing or is no text
            {"meals":[{"name":"soup"}]}                     ! line 1, number 1 of the meals: a painlog export has no list "meals"
            {"therapies":[{"name":"yoga"}]} {}              ! therapy yoga | the file goes on after its export; SENTENCE
            {"therapies":[{"name":"yoga"}                   ! therapy yoga | the file is not whole JSON at line 1, perhaps because it is cut off; export it again
            {"therapies":[{"name":"yoga"}]                  ! therapy yoga | the file is not whole JSON at line 1, perhaps because it is cut off; export it again
            """)
    void an_export_is_an_object_of_lists(String json, String words) {
        assertEquals(words.replace("SENTENCE", ExportJsonReader.APART), told(JsonImport::read, json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            {"schema":"painlog.export/1"}\\n{"in":"therapies","name":"yoga"}\\n\\n{"in":"therapies","name":"tai-chi"}\\n ! therapy yoga | therapy tai-chi
            {"schema":"painlog.export/1"}\\n                          ! ~~
            {"schema":"painlog.export/1"}\\n{"name":"yoga"}\\n       ! line 2: "in" is missing or is no text
            {"schema":"painlog.export/1"}\\n{"in":"therapies"}\\n    ! line 2: "name" is missing or is no text
            {"schema":"painlog.export/1"}\\n{"in":"meals"}\\n        ! line 2: a painlog export has no list "meals"
            {"schema":"painlog.export/1"}\\n{"in":"ther              ! line 2 is not JSON, perhaps because it is cut off; export the file again
            {"schema":"painlog.export/1"}\\n{"schema":"painlog.export/1"}\\n ! line 2: another export begins here; SENTENCE
            """)
    void json_lines_name_their_list_each(String json, String words) {
        assertEquals(words.replace("SENTENCE", ExportJsonReader.APART), told(JsonImport::readLines, json));
    }
}

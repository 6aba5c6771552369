package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;

final class FirstLineTest {
    private static String line(String file, String at, String pain) {
        Map<String, List<String>> map = Map.of("at", List.of(at), "pain", List.of(pain));
        return ImportedLines.line(file.replace("NL", "\n"), ImportedLines.mapping(map));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-05,4NL2026-03-06,3         | 1 | 2 | 2026-03-05T12:00 pain 4 & 2026-03-06T12:00 pain 3
        2026-03-05,2,NL2026-03-06,3,xNL    | 1 | 2 | 2026-03-05T12:00 pain 2 & 2026-03-06T12:00 pain 3
        4,2026-03-05,1NL3,2026-03-06,2NL   | 2 | 1 | 2026-03-05T12:00 pain 4 & 2026-03-06T12:00 pain 3
        2026-03-05,2,1NL2026-03-06,3,1NL   | 1 | 2 | 2026-03-05T12:00 pain 2 & 2026-03-06T12:00 pain 3
        when,scoreNL2026-03-06,3NL         | 1 | 2 | 2026-03-06T12:00 pain 3
        1,2NL2026-03-06,3NL                | 1 | 2 | 2026-03-06T12:00 pain 3
        2,1NL3,2026-03-06NL                | 1 | 2 | 2026-03-06T12:00 pain 3
        2026-03-05,4NL2026-03-06,3         | 1 | 3 | refused: the file has no column "3"; it has: 1, 2
        2026-03-05,4NL2026-03-06,3         | 2026-03-05 | 4 | refused: the first line looks like data, for its column "2026-03-05" is a time; the file has no names of columns, so name columns by number, such as --map at=1 --map pain=2
        """)
    void columns_go_by_number_where_they_have_no_names(String file, String at, String pain, String words) {
        assertEquals(words, line(file, at, pain).replace(" | ", " & "));
    }
}

package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.error.BadInput;
import painlog.exchange.ImportedLines;

final class FieldMapTest {
    private static final CsvHeader HEADER = new CsvHeader(List.of("When", "Pain", "Note", "More", "Twice", "twice "));

    private static FieldMap map(Map<String, List<String>> map) {
        return new FieldMap(ImportedLines.mapping(map), HEADER);
    }

    @Test
    void columns_are_found_in_any_case() {
        FieldMap map = map(Map.of("at", List.of(" WHEN "), "pain", List.of("pain"), "note", List.of("Note", "More")));

        assertEquals(0, map.one("at"));
        assertEquals(-1, map.one("zone"));
        assertEquals(List.of(1), List.copyOf(map.measures().values()));
        CsvRow row = new CsvRow(2, List.of("2026-03-05", "6", "one", " two ", "", ""));
        assertEquals("one; two", map.all(row, "note", "; "));
        assertEquals("one", map.all(new CsvRow(2, List.of("", "", "one", "", "", "")), "note", "; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pain | Pain  | --map needs the time: --map at=COLUMN (or date=COLUMN and time=COLUMN); the file has: When, Pain, Note, More, Twice, twice
            at   | Wen   | the file has no column "Wen"; did you mean "When"? it has: When, Pain, Note, More, Twice, twice
            at   | Xyzzy | the file has no column "Xyzzy"; it has: When, Pain, Note, More, Twice, twice
            at   | twice | the file has 2 columns "twice", so which is meant can't be told; give one of them another name
            """)
    void a_map_that_fits_not_is_refused(String field, String column, String sentence) {
        assertEquals(
                sentence,
                assertThrows(BadInput.class, () -> map(Map.of(field, List.of(column))))
                        .sentence()
                        .strip());
    }

    @Test
    void a_field_that_is_none_is_refused_with_the_nearest() {
        String refused = assertThrows(BadInput.class, () -> map(Map.of("pian", List.of("Pain"))))
                .sentence();

        assertTrue(
                refused.startsWith("--map pian=… names no field and no measure; did you mean pain? fields are at, "));
    }
}

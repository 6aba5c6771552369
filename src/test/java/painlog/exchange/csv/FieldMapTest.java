package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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
        return new FieldMap(ImportedLines.mapping(map), HEADER, false);
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
        minutes | More | --map minutes=… says nothing without --map therapy=COLUMN
        amount | More | --map amount=… says nothing without --map drug=COLUMN
        time | More  | --map gives the time twice; map either at, or date and time
        at   | Wen   | the file has no column "Wen"; did you mean "When"? it has: When, Pain, Note, More, Twice, twice
        at   | Xyzzy | the file has no column "Xyzzy"; it has: When, Pain, Note, More, Twice, twice
        at   | twice | the file has 2 columns "twice", so which is meant can't be told; give one of them another name
        """)
    void a_map_that_fits_not_is_refused(String field, String column, String sentence) {
        Map<String, List<String>> fields = new HashMap<>(Map.of(field, List.of(column)));
        if (!field.equals("pain")) {
            fields.putIfAbsent("at", List.of("When"));
        }
        assertEquals(
                sentence,
                assertThrows(BadInput.class, () -> map(fields)).sentence().strip());
    }

    @Test
    void one_value_has_one_column() {
        Map<String, List<String>> twice = Map.of("at", List.of("When"), "pain", List.of("Pain", "More"));

        assertEquals(
                "--map gives pain two columns, \"Pain\" and \"More\"; import the file once for each of them",
                assertThrows(BadInput.class, () -> map(twice)).sentence());
    }

    @Test
    void a_mark_of_what_is_missing_is_no_cell_but_in_notes() {
        FieldMap map = map(Map.of("at", List.of("When"), "tags", List.of("Pain"), "note", List.of("Note")));

        for (String mark : List.of("NA", "n/a", "#N/A", "-", "—", "null", "NaN")) {
            CsvRow row = new CsvRow(2, List.of("2026-03-05", mark, mark, "", "", ""));
            assertEquals("", map.cell(row, "tags"), mark);
            assertEquals(mark, map.cell(row, "note"), mark);
        }
    }

    @Test
    void a_field_that_is_none_is_refused_with_the_nearest() {
        String refused = assertThrows(BadInput.class, () -> map(Map.of("pian", List.of("Pain"))))
                .sentence();

        assertTrue(
                refused.startsWith("--map pian=… names no field and no measure; did you mean pain? fields are at, "));
    }
}

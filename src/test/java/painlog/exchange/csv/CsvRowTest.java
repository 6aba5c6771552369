package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvRowTest {
    @Test
    void a_cell_has_no_spaces_at_its_ends_and_a_missing_column_is_empty() {
        CsvRow row = new CsvRow(2, List.of(" 6 ", "a b"));

        assertEquals("6", row.cell(0));
        assertEquals("a b", row.cell(1));
        assertEquals("", row.cell(-1));
    }

    static Object[][] rows() {
        return new Object[][] {
            {List.of(), ""},
            {List.of("6"), "6"},
            {List.of(" 6", "", "note"), " 6,,note"},
            {List.of("a,b", "c;d"), "\"a,b\",c;d"},
            {List.of("say \"no\""), "\"say \"\"no\"\"\""},
            {List.of("two\nlines", "one\rmore"), "\"two\nlines\",\"one\rmore\""}
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_written_as_it_could_stand_in_a_file(List<String> cells, String raw) {
        assertEquals(raw, new CsvRow(2, cells).raw());
    }
}

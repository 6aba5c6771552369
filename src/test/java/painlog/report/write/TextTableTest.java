package painlog.report.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import painlog.report.document.Column;
import painlog.report.document.Table;

class TextTableTest {
    private static final List<Column> COLUMNS = List.of(
            Column.words("id"),
            Column.text("sites"),
            Column.numbers("pain"),
            Column.words("helped"),
            Column.text("note"));
    private static final Table TABLE = Table.of(
            COLUMNS,
            List.of(
                    List.of("e1", "lower-back:left neck", "4", "", "sat all day and then some more"),
                    List.of("e2", "", "10", "", "interference.activity was high")));

    private static String at(int width, Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OptionalInt room = width == 0 ? OptionalInt.empty() : OptionalInt.of(width);
        new TextTable(table, new Output(new PrintStream(bytes, true, UTF_8), room, false, true)).print();
        return bytes.toString(UTF_8).stripTrailing();
    }

    @Test
    void without_a_width_nothing_is_left_out_or_wrapped() {
        assertEquals("""
                id  sites                 pain  helped  note
                e1  lower-back:left neck     4          sat all day and then some more
                e2                          10          interference.activity was high\
                """, at(0, TABLE));
    }

    @Test
    void an_empty_column_goes_before_a_text_is_wrapped() {
        assertEquals("""
                id  sites                 pain  note
                e1  lower-back:left neck     4  sat all day and then some more
                e2                          10  interference.activity was high\
                """, at(64, TABLE));
    }

    @Test
    void a_text_is_wrapped_at_spaces_down_to_its_longest_word() {
        assertEquals("""
                                            id  sites             pain  note
                                            e1  lower-back:left      4  sat all day and then
                                                neck                    some more
                                            e2                      10  interference.activity
                                                                        was high\
                                            """, at(49, TABLE));
    }

    @Test
    void texts_that_do_not_fit_side_by_side_share_a_column() {
        assertEquals("""
                id  pain  sites · note
                e1     4  lower-back:left neck · sat all
                          day and then some more
                e2    10  interference.activity was high\
                """, at(42, TABLE));
    }

    @Test
    void where_even_that_is_too_wide_each_row_is_a_block_of_what_it_has() {
        assertEquals("""
                        id      e1
                        sites   lower-back:left
                                neck
                        pain    4
                        note    sat all day and
                                then some more

                        id      e2
                        pain    10
                        note    interference.
                                activity was
                                high\
                        """, at(24, TABLE));
    }

    @Test
    void a_table_with_a_single_text_has_none_to_share_with() {
        Table one = Table.of(
                List.of(Column.words("first name"), Column.words("second name"), Column.text("what")),
                List.of(List.of("abcdefghij", "abcdefghij", "one two three four five six")));

        assertEquals("""
                             first name   abcdefghij
                             second name  abcdefghij
                             what         one two three four
                                          five six\
                             """, at(31, one));
    }

    @Test
    void titles_of_numbers_go_on_in_a_second_line_before_a_row_becomes_a_block() {
        Table table = Table.of(
                List.of(
                        Column.text("therapy"),
                        Column.numbers("by entry"),
                        Column.numbers("change (95 % interval)"),
                        Column.numbers("clear drop")),
                List.of(List.of("massage", "7", "+0.9", "2 of 7")));

        assertEquals("""
                                   change
                            by      (95 %   clear
                therapy  entry  interval)    drop
                massage      7       +0.9  2 of 7\
                """, at(40, table));
    }
}

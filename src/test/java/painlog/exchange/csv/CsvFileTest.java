package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportSettings;
import painlog.exchange.SilentSink;
import painlog.journal.RefusalAssertions;

final class CsvFileTest {
    private static CsvFile open(String text, String delimiter, Charset charset) {
        return open(text.getBytes(charset), delimiter, charset);
    }

    private static CsvFile open(byte[] bytes, String delimiter, Charset charset) {
        ImportSettings.Conventions conventions = new ImportSettings.Conventions(
                charset, delimiter, ImportSettings.DateStyle.ISO, ImportSettings.NumberStyle.PLAIN);
        return CsvFile.open(new ByteArrayInputStream(bytes), conventions, new SilentSink());
    }

    private static CsvFile open(String text) {
        return open(text, "", StandardCharsets.UTF_8);
    }

    /** Cells with bars between, rows one after another, the header first. */
    private static String rows(CsvFile csv) {
        StringBuilder rows = new StringBuilder(String.join("|", csv.header().names()));
        for (@Nullable CsvRow row = csv.row(); row != null; row = csv.row()) {
            csv.requireWhole(row);
            rows.append(" / ")
                    .append(row.line())
                    .append(' ')
                    .append(String.join("|", row.cells()).replace("\n", "\\n"));
        }
        return rows.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        `a,b\\n1,2\\n`                   ! a|b / 2 1|2
        `a,b\\n1,2`                      ! a|b / 2 1|2
        `a,b\\r\\n1,2\\r\\n`             ! a|b / 2 1|2
        `a;b;c\\n1;2,5;3\\n`             ! a|b|c / 2 1|2,5|3
        `a\\tb\\n1\\t2\\n`               ! a|b / 2 1|2
        `a|b\\n1|2\\n`                   ! a|b / 2 1|2
        `a\\n1\\n2\\n`                   ! a / 2 1 / 3 2
        `a,b\\n"1,2","say ""no""\"\\n`   ! a|b / 2 1,2|say "no"
        `a,b\\n"1\\n2",3\\n4,5\\n`       ! a|b / 2 1\\n2|3 / 4 4|5
        `a,b\\n 1 ,\\n`                  ! a|b / 2  1 |
        `a,b\\n`                         ! a|b
        `sep=;\\na;b\\n1;2,5\\n`          ! a|b / 3 1|2,5
        `"sep=,"\\na,b\\n1,2\\n`         ! a|b / 3 1|2
        `\ufeffsep=;\\r\\na;b\\r\\n1;2\\r\\n` ! a|b / 3 1|2
        `a;b;\\n1;2\\n3;4;\\n5;6;;\\n`    ! a|b / 2 1|2 / 3 3|4 / 4 5|6
        `a,b,,\\n1,2,,\\n`               ! a|b / 2 1|2
        `"a;b;c",d\\n1,2\\n`             ! a;b;c|d / 2 1|2
        `\ufeffa,b\\n1,2\\n`             ! a|b / 2 1|2
        """)
    void a_file_is_a_header_and_rows(String text, String rows) {
        assertEquals(rows, rows(open(text.translateEscapes())));
    }

    @Test
    void a_delimiter_that_is_named_is_not_guessed() {
        assertEquals("a;b|c / 2 1;2|3", rows(open("a;b,c\n1;2,3\n", ",", StandardCharsets.UTF_8)));
        assertEquals("a,b,c|d / 2 1,2,3|4", rows(open("a,b,c;d\n1,2,3;4\n", ";", StandardCharsets.UTF_8)));
    }

    @Test
    void a_file_has_the_encoding_it_is_said_to_have() {
        assertEquals("Größe / 2 é", rows(open("Größe\né\n", "", StandardCharsets.ISO_8859_1)));
        byte[] latin = "Größe\né\n".getBytes(StandardCharsets.ISO_8859_1);
        RefusalAssertions.with(
                "the file is not US-ASCII; try another --encoding", () -> open(latin, "", StandardCharsets.US_ASCII));
        RefusalAssertions.with(
                "line 1 is not UTF-8; if an older program wrote the file, add --encoding windows-1252",
                () -> open(latin, "", StandardCharsets.UTF_8));
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() {
        assertEquals("a|b / 2 é|2", rows(open("a,b\né,2\n", "", StandardCharsets.UTF_16)));
        assertEquals("a|b / 2 é|2", rows(open("a,b\né,2\n", "", StandardCharsets.UTF_16LE)));
        RefusalAssertions.with(
                "line 2 ends in CRLF, those before it in LF; lines may be lost or glued together, so export the file"
                        + " again or make its line ends the same",
                () -> rows(open("a,b\n1,2\r\n", "", StandardCharsets.UTF_16)));
    }

    @Test
    void columns_can_be_called_by_number_with_and_without_a_header() {
        CsvFile bare = open("2025-06-11,4\n2025-06-10,3\n");
        bare.numberColumns(true);
        CsvFile named = open("sep=;\nwhen;pain\n2025-06-10;3\n");
        named.numberColumns(false);

        assertEquals("1|2 / 1 2025-06-11|4 / 2 2025-06-10|3", rows(bare));
        assertEquals("1|2 / 3 2025-06-10|3", rows(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        ``                               ! the file is empty
        `a,b\\n1\\n2,3\\n`               ! the row has 1 cell, the header 2
        `a,b\\n1,2,3\\n4,5\\n`           ! the row has 3 cells, the header 2
        `a,b\\n1,2\\n3\\n`               ! the last line is cut off: it has 1 of 2 cells, so the file may be incomplete
        `a,b\\n1,"2\\n`                  ! a quoted cell does not end as it should after line 1, so the file may be cut off; export it again
        """)
    void what_is_no_whole_table_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> rows(open(text.translateEscapes())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        `a,b,c\\n1\\n2,3\\n`   ! 1|| / 2|3|
        `a,b,c\\n1,2,3\\n4\\n` ! 1|2|3 / 4||
        `a,b\\n1,2,\\n3\\n`   ! 1|2 / 3|
        """)
    void cells_that_a_row_lacks_at_its_end_are_empty(String text, String cells) {
        CsvFile csv = open(text.translateEscapes());
        List<String> rows = new ArrayList<>();
        for (CsvRow row = csv.row(); row != null; row = csv.row()) {
            rows.add(String.join("|", csv.padded(row).cells()));
        }
        assertEquals(cells, String.join(" / ", rows));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
        `a,b\\n1,2\\n3`     ! the last line is cut off: it has 1 of 2 cells, so the file may be incomplete
        `a,b\\n1,2,3\\n`    ! the row has 3 cells, the header 2
        """)
    void a_row_that_is_cut_off_or_too_long_is_not_filled_up(String text, String sentence) {
        CsvFile csv = open(text.translateEscapes());
        RefusalAssertions.with(sentence, () -> {
            for (CsvRow row = csv.row(); row != null; row = csv.row()) {
                csv.padded(row);
            }
        });
    }

    @Test
    void rows_of_any_length_are_taken_where_one_file_holds_several_tables() {
        CsvFile csv = open("a,b\n1\n2,3,4\n");
        csv.allowRaggedRows();

        assertEquals("a|b / 2 1 / 3 2|3|4", rows(csv));
    }

    @Test
    void cells_that_are_guarded_against_being_formulas_come_back_as_they_were() {
        CsvFile csv = open("a,b\n'=1,''-2\n'quoted,'\n");
        csv.restoreCells();

        assertEquals("a|b / 2 =1|'-2 / 3 'quoted|'", rows(csv));
    }
}

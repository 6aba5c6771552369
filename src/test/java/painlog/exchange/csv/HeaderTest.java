package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class HeaderTest {
    private static final CsvHeader HEADER = new CsvHeader(List.of("Date", " Pain level", "Note", "note ", "Größe"));

    @ParameterizedTest
    @CsvSource({"Date, 0", "DATE, 0", "' date ', 0", "pain level, 1", "größe, 4", "GRÖSSE, -1", "pain, -1", "'', -1"})
    void a_column_is_found_whatever_its_letters_and_spaces_at_its_ends(String name, int place) {
        assertEquals(place, HEADER.find(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dates  | the file has no column "Dates"; did you mean "Date"? it has: Date,  Pain level, Note, note , Größe
            xyzzy  | the file has no column "xyzzy"; it has: Date,  Pain level, Note, note , Größe
            NOTE   | the file has 2 columns "NOTE", so which is meant can't be told; give one of them another name
            """)
    void a_column_that_is_none_or_not_one_is_refused(String name, String sentence) {
        RefusalAssertions.with(sentence, () -> HEADER.place(name));
    }

    @Test
    void a_list_of_columns_is_exact() {
        assertTrue(new CsvHeader(List.of("id", "at")).is("id,at"));
        assertFalse(new CsvHeader(List.of("id", "at")).is("id"));
        assertFalse(new CsvHeader(List.of("ID", "at")).is("id,at"));
    }

    @Test
    void a_sentence_names_no_more_columns_than_fit_into_it() {
        String words = new CsvHeader(Collections.nCopies(100, "a-column")).words();

        assertEquals(202, words.length());
        assertTrue(words.endsWith(" …"));
    }
}

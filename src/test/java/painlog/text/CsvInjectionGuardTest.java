package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CsvInjectionGuardTest {
    private static void guarded(String cell, String text) {
        assertEquals(cell, CsvInjectionGuard.guarded(text));
        assertEquals(text, CsvInjectionGuard.restored(cell));
    }

    @Test
    void what_begins_like_a_formula_gets_an_apostrophe() {
        guarded("'=1+1", "=1+1");
        guarded("'+49 30 1", "+49 30 1");
        guarded("'-6", "-6");
        guarded("'@SUM(A1)", "@SUM(A1)");
        guarded("'\t=1", "\t=1");
        guarded("'\r=1", "\r=1");
    }

    @Test
    void other_text_stays() {
        guarded("", "");
        guarded("stiff = sore", "stiff = sore");
        guarded("'tis", "'tis");
        guarded("'", "'");
    }

    @Test
    void apostrophes_before_a_formula_character_get_one_more() {
        guarded("''=1", "'=1");
        guarded("'''=1", "''=1");
    }
}

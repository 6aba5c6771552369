package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PluralTest {
    @Test
    void one_alone_is_singular() {
        assertEquals("0 days", Plural.count(0, "day"));
        assertEquals("1 day", Plural.count(1, "day"));
        assertEquals("2 days", Plural.count(2, "day"));
        assertEquals("12000 rows", Plural.count(12_000, "row"));
    }

    @Test
    void a_y_after_a_consonant_changes() {
        assertEquals("1 entry", Plural.count(1, "entry"));
        assertEquals("2 entries", Plural.count(2, "entry"));
        assertEquals("ys", Plural.of("y"));
    }

    @Test
    void one_may_be_a_word() {
        assertEquals("0 weekly answers", Plural.inProse(0, "weekly answer"));
        assertEquals("one weekly answer", Plural.inProse(1, "weekly answer"));
        assertEquals("2 weekly answers", Plural.inProse(2, "weekly answer"));
    }
}

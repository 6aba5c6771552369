package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {
    private static void takes(int columns, String text) {
        assertEquals(columns, DisplayWidth.of(text), text);
    }

    @Test
    void letters_of_most_scripts_take_one_column() {
        takes(0, "");
        takes(4, "pain");
        takes(6, "Rücken");
        takes(5, "спина");
        takes(8, "▁▂▃▄▅▆▇█");
        takes(3, "≤ 3");
    }

    @Test
    void wide_letters_and_emoji_take_two() {
        takes(4, "頭痛");
        takes(6, "두통이");
        takes(4, "あア");
        takes(4, "ＡＢ");
        takes(2, "😀");
        takes(2, "𠮷");
        takes(1, "ｱ");
    }

    @Test
    void marks_that_join_take_none() {
        takes(1, "e\u0301");
        takes(2, "e\u20DDx");
        takes(1, "a\u200D");
        takes(1, "☺\uFE0F");
    }

    @Test
    void padding_counts_columns() {
        assertEquals("頭痛  ", DisplayWidth.padEnd("頭痛", 6));
        assertEquals("  頭痛", DisplayWidth.padStart("頭痛", 6));
        assertEquals("e\u0301 ", DisplayWidth.padEnd("e\u0301", 2));
        assertEquals("too long", DisplayWidth.padEnd("too long", 3));
        assertEquals("too long", DisplayWidth.padStart("too long", 3));
    }
}

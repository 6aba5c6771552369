package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ControlCharactersTest {
    private static void becomes(String visible, String text) {
        assertEquals(visible, ControlCharacters.visible(text));
    }

    @Test
    void plain_text_stays() {
        becomes("", "");
        becomes("Rücken 頭痛 😀 é", "Rücken 頭痛 😀 é");
        becomes("a\u00A0b", "a\u00A0b");
    }

    @Test
    void line_ends_and_tabulators_are_spaces() {
        becomes("a b c  d", "a\nb\tc\r\nd");
    }

    @Test
    void what_steers_a_terminal_is_seen() {
        becomes("·[31mred", "\u001B[31mred");
        becomes("a·b·c·", "a\u0000b\u007Fc\u0085");
        becomes("·31m", "\u009B31m");
    }

    @Test
    void characters_that_change_direction_are_made_visible() {
        becomes("a·b·c", "a\u202Eb\u202Cc");
        becomes("a·b·c", "a\u2066b\u2069c");
        becomes("a\u200Eb\u200Fc", "a\u200Eb\u200Fc");
    }

    @Test
    void what_is_no_character_is_seen() {
        becomes("··", "\uFFFE\uFFFF");
    }
}

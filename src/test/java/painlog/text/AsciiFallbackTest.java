package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AsciiFallbackTest {
    @Test
    void own_symbols_have_an_ascii_form() {
        assertEquals("7 -> 4, 2-3, -1.5", AsciiFallback.of("7 → 4, 2–3, −1.5"));
        assertEquals("<= 3 >= 7", AsciiFallback.of("≤ 3 ≥ 7"));
        assertEquals("2 x 400 +/- sqrt", AsciiFallback.of("2 × 400 ± √"));
        assertEquals("massage > deep-tissue . - ...", AsciiFallback.of("massage › deep-tissue · — …"));
        assertEquals("_,-~=+*#", AsciiFallback.of("▁▂▃▄▅▆▇█"));
        assertEquals("a.b", AsciiFallback.of("a\u00A0b"));
    }

    @Test
    void words_of_ones_own_stay() {
        assertEquals("Rücken 頭痛 😀", AsciiFallback.of("Rücken 頭痛 😀"));
        assertEquals("", AsciiFallback.of(""));
    }
}

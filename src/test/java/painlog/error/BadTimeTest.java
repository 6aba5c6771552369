package painlog.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BadTimeTest {
    static String[][] typed() {
        return new String[][] {
            {"", "\"\""},
            {"9 Uhr", "\"9 Uhr\""},
            {"größer", "\"größer\""},
            {"\u001b[2J", "\"?[2J\""},
            {"9\n30", "\"9?30\""},
            {"9\u200b30", "\"9?30\""},
            {"x".repeat(60), "\"" + "x".repeat(60) + "\""},
            {"x".repeat(61), "\"" + "x".repeat(60) + "…\""}
        };
    }

    @ParameterizedTest
    @MethodSource("typed")
    void what_was_typed_is_quoted_fit_for_a_terminal(String text, String quoted) {
        assertEquals(quoted, BadTime.quoted(text));
    }

    @Test
    void a_letter_of_two_units_is_printed_whole() {
        assertEquals("\"" + "x".repeat(59) + "\uD83D\uDE00…\"", BadTime.quoted("x".repeat(59) + "\uD83D\uDE00y"));
    }
}

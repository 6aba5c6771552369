package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 0, 4, 2026",
        "2026-03-05, 5, 7, 3",
        "00000007, 0, 8, 7",
        "99999999, 0, 8, 99999999",
        "123456789, 0, 9, -1",
        "2026-03-05, 0, 5, -1",
        "2026, 0, 5, -1",
        "2026, 2, 2, -1",
        "'', 0, 0, -1",
        "1 2, 0, 3, -1",
        "٧, 0, 1, -1"
    })
    void one_to_eight_ascii_digits_are_a_number(String text, int from, int to, int number) {
        assertEquals(number, AsciiDigits.number(text, from, to));
    }

    @ParameterizedTest
    @CsvSource({"7, true", "20260305, true", "'', false", "-7, false", "7.5, false", "' 7', false", "٧, false"})
    void a_text_is_only_digits_or_not(String text, boolean only) {
        assertEquals(only, AsciiDigits.only(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 00", "7, 07", "10, 10", "59, 59", "123, 123"})
    void a_number_has_at_least_two_digits_where_it_is_written(int number, String text) {
        assertEquals(text, AsciiDigits.two(number));
    }
}

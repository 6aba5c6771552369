package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumericDatePartsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-05, -, 2026 03 05, 422, false",
        "03-05, -, 03 05, 22, false",
        "3/5, /, 3 5, 11, false",
        "3/5/2026, /, 3 5 2026, 114, false",
        "5.3., ., 5 3, 11, true",
        "05.03.2026, ., 05 03 2026, 224, false",
        "12345678-1, -, 12345678 1, 81, false",
        "3/5/, /, 3 5, 11, true"
    })
    void two_or_three_numbers_have_one_sign_between_them(
            String word, char sign, String numbers, int shape, boolean closed) {
        @Nullable NumericDateParts parts = NumericDateParts.of(word);

        assertNotNull(parts);
        assertEquals(sign, parts.separator());
        assertEquals(numbers, String.join(" ", parts.parts()));
        assertEquals(shape, parts.shape());
        assertEquals(closed, parts.closed());
        assertEquals(Integer.parseInt(parts.parts().get(1)), parts.number(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-",
                "-03-05",
                "2026-03/05",
                "2026--05",
                "1-2-3-4",
                "21:30",
                "3_5",
                "march",
                "3/5a",
                "-",
                "123456789-1",
                "٣/٥"
            })
    void anything_else_is_no_date(String word) {
        assertNull(NumericDateParts.of(word));
    }
}

package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class DecimalSignTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        6,5            | 6.5
        6.5            | 6.5
        1.000          | 1000
        1.000,5        | 1000.5
        12.345.678     | 12345678
        1.000 mg       | 1000 mg
        2 x 1,5 mg     | 2 x 1.5 mg
        0.125          | 0.125
        -1.234,5       | -1234.5
        7h             | 7h
        ''             | ''
        """)
    void with_a_decimal_comma_points_separate_thousands(String cell, String plain) {
        assertEquals(plain, DecimalSign.COMMA.withPoints(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.00,5
        1.2.3
        1234.567,8
        """)
    void what_is_neither_is_refused(String number) {
        RefusalAssertions.with(
                "\"" + number + "\" is no number with a decimal comma, whose points may only separate thousands, as in"
                        + " 12.345,5",
                () -> DecimalSign.COMMA.withPoints(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.000
        6,5
        """)
    void with_a_decimal_point_cells_stay_as_they_are(String cell) {
        assertEquals(cell, DecimalSign.POINT.withPoints(cell));
    }
}

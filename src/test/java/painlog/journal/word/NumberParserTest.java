package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;
import painlog.text.ValueFormat;

final class NumberParserTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-3, -3", "007, 7", "6.50, 6.5", "123456789012345678, 123456789012345680", "0.001, 0.001"})
    void a_plain_number_is_read_and_written(String text, String words) {
        assertEquals(words, ValueFormat.plain(NumberParser.parse(text, "x", "y")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                  | ''
        -                   | ''
        1.2.3               | ''
        1 000               | ''
        0x10                | ''
        ٣                   | ''
        1,5                 | ; write a decimal point, 1.5
        0,125               | ; write a decimal point, 0.125
        12,345              | ; write it without a comma, 12345
        -1,234,567.5        | ; write it without a comma, -1234567.5
        1,23,456            | ''
        1234,567            | ; write a decimal point, 1234.567
        ,345                | ''
        1,                  | ''
        1234567890123456789 | ''
        """)
    void anything_else_is_refused(String text, String hint) {
        RefusalAssertions.with(
                "count \"" + text + "\" is not a number" + hint, () -> NumberParser.parse(text, "count", "a number"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "999999999, 999999999"})
    void a_whole_number_has_at_most_nine_digits(String text, int number) {
        assertEquals(number, NumberParser.whole(text, "x", "y"));
    }

    @Test
    void a_whole_number_of_more_than_nine_digits_is_too_large() {
        RefusalAssertions.with(
                "count \"1234567890\" is too large; write right",
                () -> NumberParser.whole("1234567890", "count", "right"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.0", "''", "one"})
    void what_is_no_whole_number_is_refused(String text) {
        RefusalAssertions.with("count \"" + text + "\" is not right", () -> NumberParser.whole(text, "count", "right"));
    }
}

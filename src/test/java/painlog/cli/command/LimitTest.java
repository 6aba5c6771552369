package painlog.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class LimitTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "007, 7", "999999999, 999999999"})
    void it_is_a_whole_number_from_1_on(String text, int limit) {
        assertEquals(limit, LimitParser.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | --limit 0 is not 1 or more
            -1          | --limit "-1" is not a whole number from 1 on, such as 50
            ''          | --limit "" is not a whole number from 1 on, such as 50
            1.5         | --limit "1.5" is not a whole number from 1 on, such as 50
            all         | --limit "all" is not a whole number from 1 on, such as 50
            1000000000  | --limit "1000000000" is too large; write a whole number from 1 on, such as 50
            """)
    void anything_else_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> LimitParser.parse(text));
    }
}

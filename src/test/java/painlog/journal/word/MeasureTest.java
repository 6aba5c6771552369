package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class MeasureTest {
    private static final Measure HOURS = new Measure("sleep-hours", "h", 0, 24, BetterDirection.HIGHER);
    private static final Measure WEIGHT = new Measure("weight", "kg", 20, 400, BetterDirection.NEITHER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7.5    | sleep-hours 7.5 h
        7.5h   | sleep-hours 7.5 h
        7h30m  | sleep-hours 7.5 h
        450m   | sleep-hours 7.5 h
        0      | sleep-hours 0 h
        """)
    void hours_are_read_as_a_number_or_a_length_of_time(String text, String words) {
        assertEquals(words, HOURS.read(text).text());
    }

    @ParameterizedTest
    @CsvSource({"72.5, weight 72.5 kg", "72.5kg, weight 72.5 kg", "72.5 kg, weight 72.5 kg"})
    void a_unit_may_follow(String text, String words) {
        assertEquals(words, WEIGHT.read(text).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        19.9  | weight 19.9 is outside 20–400 kg
        400.1 | weight 400.1 is outside 20–400 kg
        kg    | weight "" is not a number from 20–400 kg
        72,5  | weight "72,5" is not a number from 20–400 kg; write a decimal point, 72.5
        """)
    void what_is_no_value_of_it_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> WEIGHT.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Grip      | kg   | 0  | 90  | measure "Grip" is not a name: use lower-case letters, digits, - and .
        ''        | kg   | 0  | 90  | measure "" is not a name: use lower-case letters, digits, - and .
        -grip     | kg   | 0  | 90  | measure "-grip" is not a name: use lower-case letters, digits, - and .
        6mwt      | m    | 0  | 900 | measure 6mwt must begin with a letter
        grip      | k g  | 0  | 90  | unit "k g" of grip is not one word such as kg
        grip      | kg2  | 0  | 90  | unit "kg2" of grip is not one word such as kg
        grip      | kg   | 90 | 90  | measure grip needs a smallest value below its largest, such as 0..10
        pain.back | ''   | 0  | 100 | measure pain.back is a pain score, which runs from 0 to 10
        """)
    void a_measure_that_is_none_can_not_be_made(String name, String unit, double min, double max, String sentence) {
        RefusalAssertions.with(sentence, () -> new Measure(name, unit, min, max, BetterDirection.HIGHER));
    }
}

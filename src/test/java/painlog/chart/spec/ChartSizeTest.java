package painlog.chart.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class ChartSizeTest {
    @ParameterizedTest
    @CsvSource({
        "1200x600, 1, 1200, 600",
        "1200X600, 2, 2400, 1200",
        "200x200, 0.5, 100, 100",
        "20000x200, 1, 20000, 200",
        "201x200, 1.5, 302, 300"
    })
    void it_is_width_by_height_and_how_fine_the_pixels_are(String text, String scale, int wide, int high) {
        ChartSize size = ChartSize.parse(text, scale);

        assertEquals(wide, size.pixelsWide());
        assertEquals(high, size.pixelsHigh());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200            | 1    | --size "1200" is not WIDTHxHEIGHT in pixels, such as 1200x600
            ''              | 1    | --size "" is not WIDTHxHEIGHT in pixels, such as 1200x600
            1200x           | 1    | --size "1200x" is not WIDTHxHEIGHT in pixels, such as 1200x600
            1200x600x2      | 1    | --size "1200x600x2" is not WIDTHxHEIGHT in pixels, such as 1200x600
            1200 x 600      | 1    | --size "1200 x 600" is not WIDTHxHEIGHT in pixels, such as 1200x600
            -1200x600       | 1    | --size "-1200x600" is not WIDTHxHEIGHT in pixels, such as 1200x600
            1200x6000000    | 1    | --size "1200x6000000" is not WIDTHxHEIGHT in pixels, such as 1200x600
            199x600         | 1    | --size 199x600 is outside 200x200 to 20000x20000
            1200x20001      | 1    | --size 1200x20001 is outside 200x200 to 20000x20000
            1200x600        | 0.4  | --scale 0.4 is outside 0.5–10
            1200x600        | 11   | --scale 11 is outside 0.5–10
            1200x600        | two  | --scale "two" is not a number such as 2
            1200x600        | 1,5  | --scale "1,5" is not a number such as 2; write a decimal point, 1.5
            20000x20000     | 1    | --size 20000x20000 at --scale 1 is more than 100 million pixels
            5000x5000       | 2.5  | --size 5000x5000 at --scale 2.5 is more than 100 million pixels
            """)
    void anything_else_is_refused(String text, String scale, String sentence) {
        RefusalAssertions.with(sentence, () -> ChartSize.parse(text, scale));
    }
}

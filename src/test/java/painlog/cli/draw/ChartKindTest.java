package painlog.cli.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import painlog.journal.RefusalAssertions;

final class ChartKindTest {
    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void it_is_read_by_its_name(ChartKind kind) {
        assertEquals(kind, ChartKind.parse(kind.name()));
        assertEquals(kind, ChartKind.parse(kind.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trends      | there is no chart "trends"; did you mean trend?
        calender    | there is no chart "calender"; did you mean calendar?
        ''          | there is no chart ""; draw one of trend, weekly, compare, response, calendar, clock, body, measures, factors, plan
        xyzzyxyzzy  | there is no chart "xyzzyxyzzy"; draw one of trend, weekly, compare, response, calendar, clock, body, measures, factors, plan
        """)
    void anything_else_is_refused_with_the_nearest(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> ChartKind.parse(text));
    }
}

package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {
    private static String read(String text, TimeUnitWord m) {
        return Amount.readAll(text, m).stream()
                .map(amount -> amount.number() + " " + amount.unit())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "3days, 3 DAY",
        "1h30m, 1 HOUR 30 MINUTE",
        "90min, 90 MINUTE",
        "1y2mo3w4d, 1 YEAR 2 MONTH 3 WEEK 4 DAY",
        "0d, 0 DAY",
        "1wk, 1 WEEK",
        "2hrs, 2 HOUR"
    })
    void numbers_and_units_follow_each_other_from_long_to_short(String text, String amounts) {
        assertEquals(amounts, read(text, TimeUnitWord.MINUTE));
    }

    @Test
    void what_m_means_is_said_by_who_asks() {
        assertEquals("6 MONTH", read("6m", TimeUnitWord.MONTH));
        assertEquals("6 MINUTE", read("6m", TimeUnitWord.MINUTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "d", "3d1w", "1d1d", "1h60m", "1.5h", "-3d", "3 d", "3x", "3dd"})
    void anything_else_is_nothing(String text) {
        assertEquals(List.of(), Amount.readAll(text, TimeUnitWord.MINUTE));
    }

    @Test
    void too_large_a_number_is_refused() {
        assertRefused(
                "\"123456789d\" holds too large a number; write at most eight digits",
                () -> Amount.readAll("123456789d", TimeUnitWord.MINUTE));
    }
}

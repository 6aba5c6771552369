package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeUnitWordTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR, y yr yrs year years, false",
        "MONTH, mo month months, false",
        "WEEK, w wk wks week weeks, false",
        "DAY, d day days, false",
        "HOUR, h hr hrs hour hours, true",
        "MINUTE, min mins minute minutes, true"
    })
    void a_unit_has_its_spellings(TimeUnitWord unit, String spellings, boolean onClock) {
        for (String spelling : spellings.split(" ", -1)) {
            assertEquals(unit, TimeUnitWord.named(spelling, TimeUnitWord.MONTH), spelling);
        }
        assertEquals(onClock, unit.isOnClock());
    }

    @ParameterizedTest
    @EnumSource(
            value = TimeUnitWord.class,
            names = {"MONTH", "MINUTE"})
    void m_alone_is_what_the_asker_means_by_it(TimeUnitWord m) {
        assertEquals(m, TimeUnitWord.named("m", m));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "sec", "ms", "dd", "fortnight", "H", "minutess"})
    void anything_else_is_no_unit(String name) {
        assertNull(TimeUnitWord.named(name, TimeUnitWord.MINUTE));
    }
}

package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.assertRefused;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarNamesTest {
    @ParameterizedTest
    @CsvSource({
        "monday, MONDAY, Mon",
        "Mon, MONDAY, Mon",
        "TUES, TUESDAY, Tue",
        "wed, WEDNESDAY, Wed",
        "thur, THURSDAY, Thu",
        "' fri ', FRIDAY, Fri",
        "saturda, SATURDAY, Sat",
        "Sunday, SUNDAY, Sun"
    })
    void a_weekday_is_known_by_three_letters_or_more(String text, DayOfWeek day, String name) {
        assertEquals(day, CalendarNames.parseWeekday(text));
        assertEquals(name, CalendarNames.weekday(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "mo", "th", "mondays", "montag", "tuse", "1", "today"})
    void anything_else_is_refused(String text) {
        assertRefused("\"" + text + "\" is not a weekday; write monday or mon", () -> CalendarNames.parseWeekday(text));
    }

    @ParameterizedTest
    @CsvSource({"JANUARY, January", "SEPTEMBER, September"})
    void a_month_has_its_english_name(Month month, String name) {
        assertEquals(name, CalendarNames.month(month));
    }
}

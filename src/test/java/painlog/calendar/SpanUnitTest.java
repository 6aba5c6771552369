package painlog.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static painlog.calendar.CalendarFixtures.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanUnitTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,   2026-11-20, MONDAY, 2026-11-20, 2026-11-20, 2026-11-20",
        "WEEK,  2026-11-20, MONDAY, 2026-11-16, 2026-11-22, 2026-W47",
        "WEEK,  2026-11-16, MONDAY, 2026-11-16, 2026-11-22, 2026-W47",
        "WEEK,  2026-11-22, MONDAY, 2026-11-16, 2026-11-22, 2026-W47",
        "WEEK,  2027-01-03, MONDAY, 2026-12-28, 2027-01-03, 2026-W53",
        "WEEK,  2026-11-22, SUNDAY, 2026-11-22, 2026-11-28, 2026-11-22",
        "MONTH, 2026-02-28, MONDAY, 2026-02-01, 2026-02-28, 2026-02",
        "MONTH, 2024-02-01, SUNDAY, 2024-02-01, 2024-02-29, 2024-02",
        "YEAR,  2026-11-20, MONDAY, 2026-01-01, 2026-12-31, 2026"
    })
    void a_day_lies_in_one_of_each(
            SpanUnit unit, String day, DayOfWeek weekStart, String first, String last, String label) {
        DaySpan span = DaySpan.closed(date(first), date(last));

        assertEquals(span, unit.spanOf(date(day), weekStart));
        assertEquals(label, unit.label(date(day), weekStart));
        assertEquals(Optional.of(unit), SpanUnit.of(span, weekStart));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-21, MONDAY",
        "2026-11-16, 2026-11-22, SUNDAY",
        "2026-11-17, 2026-11-23, MONDAY",
        "2026-02-01, 2026-03-01, MONDAY",
        "2026-02-02, 2026-03-01, MONDAY",
        "2026-01-01, 2027-12-31, MONDAY"
    })
    void a_span_that_is_no_whole_one_is_of_none(String first, String last, DayOfWeek weekStart) {
        assertEquals(Optional.empty(), SpanUnit.of(DaySpan.closed(date(first), date(last)), weekStart));
    }
}

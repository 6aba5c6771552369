package painlog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Period;

class PhaseTimelineTest {
    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Optional<DaySpan> LOGGED = Optional.of(DaySpan.closed(JAN_1, JAN_1.plusDays(40)));

    private static Period massage(int first, Optional<LocalDate> last) {
        return new Period("massage", JAN_1.plusDays(first), last, Optional.empty(), "");
    }

    private static List<String> phases(List<Period> periods, DayRange asked) {
        return PhaseTimeline.of(periods, LOGGED, asked, TODAY).all().stream()
                .map(phase -> phase.index() + " " + phase.arm().label() + " "
                        + phase.days().first() + ".." + phase.days().last())
                .toList();
    }

    @Test
    void the_time_after_the_last_entry_is_no_phase_of_its_own() {
        assertEquals(
                List.of("1 none 2026-01-01..2026-01-10", "2 massage 2026-01-11..2026-02-28"),
                phases(List.of(massage(10, Optional.of(LocalDate.of(2026, 2, 28)))), DayRange.ALWAYS));
        assertEquals(
                List.of(
                        "1 none 2026-01-01..2026-01-10",
                        "2 massage 2026-01-11..2026-01-21",
                        "3 none 2026-01-22..2026-02-10"),
                phases(List.of(massage(10, Optional.of(JAN_1.plusDays(20)))), DayRange.ALWAYS));
    }

    @Test
    void an_open_period_reaches_to_today_and_a_planned_one_not_beyond() {
        assertEquals(
                List.of("1 none 2026-01-01..2026-01-10", "2 massage 2026-01-11..2026-06-30"),
                phases(List.of(massage(10, Optional.empty())), DayRange.ALWAYS));
        assertEquals(
                List.of("1 none 2026-01-01..2026-02-10"),
                phases(List.of(massage(300, Optional.empty())), DayRange.ALWAYS));
    }

    @Test
    void a_period_that_is_to_end_later_reaches_to_today() {
        assertEquals(
                List.of("1 none 2026-01-01..2026-01-10", "2 massage 2026-01-11..2026-06-30"),
                phases(List.of(massage(10, Optional.of(LocalDate.of(2026, 8, 31)))), DayRange.ALWAYS));
    }

    @Test
    void a_span_cuts_phases_and_counts_them_anew() {
        DaySpan february = DaySpan.closed(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 31));
        assertEquals(
                List.of("1 massage 2026-01-15..2026-01-21", "2 none 2026-01-22..2026-01-31"),
                phases(List.of(massage(10, Optional.of(JAN_1.plusDays(20)))), DayRange.of(february)));
    }

    @Test
    void without_entries_there_are_no_phases() {
        assertEquals(
                List.of(),
                PhaseTimeline.of(List.of(massage(0, Optional.empty())), Optional.empty(), DayRange.ALWAYS, TODAY)
                        .all());
    }
}

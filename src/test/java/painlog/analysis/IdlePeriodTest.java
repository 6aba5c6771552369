package painlog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.journal.Period;

class IdlePeriodTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-08-31");

    private static List<IdlePeriod> idle(Optional<LocalDate> last, String therapy, LocalDate... sessions) {
        Period period = new Period("massage", FIRST, last, Optional.empty(), "");
        Map<String, NavigableSet<LocalDate>> days =
                sessions.length == 0 ? Map.of() : Map.of(therapy, new TreeSet<>(List.of(sessions)));
        return IdlePeriod.of(List.of(period), days, TODAY);
    }

    @Test
    void an_open_period_is_idle_more_than_three_weeks_after_its_last_session() {
        assertEquals(List.of(), idle(Optional.empty(), "massage", TODAY.minusDays(21)));
        LocalDate last = TODAY.minusDays(22);
        assertEquals(
                List.of(new IdlePeriod("massage", FIRST, Optional.of(last))),
                idle(Optional.empty(), "massage", FIRST.plusDays(3), last));
    }

    @Test
    void a_period_that_ended_is_not_idle() {
        assertEquals(List.of(), idle(Optional.of(TODAY), "massage", FIRST));
    }

    @Test
    void sessions_before_the_period_do_not_keep_it_going() {
        assertEquals(
                List.of(new IdlePeriod("massage", FIRST, Optional.empty())),
                idle(Optional.empty(), "massage", FIRST.minusDays(1)));
    }

    @Test
    void who_logs_sessions_of_something_else_is_asked_who_logs_none_is_not() {
        assertEquals(1, idle(Optional.empty(), "yoga", TODAY).size());
        assertEquals(List.of(), idle(Optional.empty(), "yoga"));
    }
}

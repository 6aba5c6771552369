package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DaySpan;
import painlog.journal.Period;

/**
 * The periods and goals that a summary is about.
 *
 * @param periods all of the journal, which make the arms
 * @param requested those of the therapies asked for
 * @param goals those whose goal sessions are held against; none when only some sessions are looked at
 * @param entries from the first day with an entry to the last
 * @param firstLoggedDay the first day with an entry, a session or a dose
 */
public record PeriodPlan(
        List<Period> periods,
        List<Period> requested,
        List<Period> goals,
        Optional<DaySpan> entries,
        Optional<LocalDate> firstLoggedDay) {
    public PeriodPlan {
        periods = List.copyOf(periods);
        requested = List.copyOf(requested);
        goals = List.copyOf(goals);
    }
}

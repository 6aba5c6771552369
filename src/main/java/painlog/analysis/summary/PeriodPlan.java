package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Period;

/**
 * The periods and goals that a summary is about.
 *
 * @param periods all of the journal, which make the arms
 * @param requested those of the therapies asked for
 * @param goals those whose goal sessions are held against; none when only some sessions are looked at
 * @param logged from the first day with an entry, a session or a dose to the last
 */
public record PeriodPlan(List<Period> periods, List<Period> requested, List<Period> goals, Optional<DaySpan> logged) {
    public PeriodPlan {
        periods = List.copyOf(periods);
        requested = List.copyOf(requested);
        goals = List.copyOf(goals);
    }

    /** The first day with an entry, a session or a dose. */
    public Optional<LocalDate> firstLoggedDay() {
        return logged.map(DaySpan::first);
    }

    /** The days that have begun and that the journal reaches: none before its first is counted as not logged. */
    DayRange begun(LocalDate today) {
        return new DayRange(firstLoggedDay().filter(day -> !day.isAfter(today)), Optional.of(today));
    }
}

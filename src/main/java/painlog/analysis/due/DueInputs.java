package painlog.analysis.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.total.SessionTotal;

/**
 * What is looked at to see what is open.
 *
 * @param lastEntry the last day with an entry up to today
 * @param lastLookBack the last day with a look back up to today
 * @param firstLogged the first day on which anything was logged
 * @param stored the periods, with their ids
 * @param sessions all of the journal, by therapy
 * @param plan the plan that matters today
 */
public record DueInputs(
        Today today,
        Optional<LocalDate> firstLogged,
        Optional<LocalDate> lastEntry,
        Optional<LocalDate> lastLookBack,
        List<Stored<Period>> stored,
        List<SessionTotal> sessions,
        Optional<PlanToday> plan) {
    public DueInputs {
        stored = List.copyOf(stored);
        sessions = List.copyOf(sessions);
    }

    List<Period> periods() {
        return stored.stream().map(Stored::value).toList();
    }

    /**
     * The day it is.
     *
     * @param pause days on which nothing is planned, such as an illness or a journey
     */
    public record Today(LocalDate day, DayOfWeek weekStart, Optional<DaySpan> pause) {
        boolean isPaused(LocalDate other) {
            return pause.isPresent() && pause.get().contains(other);
        }
    }
}

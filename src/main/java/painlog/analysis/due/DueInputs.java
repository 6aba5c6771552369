package painlog.analysis.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.total.SessionTotal;

/**
 * What is looked at to see what is open.
 *
 * @param lastEntry the last day with an entry up to today
 * @param lastLookBack the last day with a look back up to today
 * @param firstLogged the first day on which anything was logged
 * @param sessions all of the journal, by therapy
 * @param plan the plan that matters today
 */
public record DueInputs(
        Today today,
        Optional<LocalDate> firstLogged,
        Optional<LocalDate> lastEntry,
        Optional<LocalDate> lastLookBack,
        List<Period> periods,
        List<SessionTotal> sessions,
        Optional<PlanToday> plan) {
    public DueInputs {
        periods = List.copyOf(periods);
        sessions = List.copyOf(sessions);
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

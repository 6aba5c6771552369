package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.checkup.Checkup;
import painlog.analysis.plan.PlanToday;
import painlog.calendar.DaySpan;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.total.DayValues;
import painlog.journal.total.SessionTotal;

/**
 * How a journal stands today.
 *
 * @param signs emergency signs logged in the last twelve months
 * @param entries those of today
 * @param fortnight days with pain among the last fourteen, today the last of them, oldest first
 * @param lastEntry the last day with an entry up to today
 * @param last the record added last
 * @param underWay open periods of therapies
 * @param week sessions by therapy since this week began
 * @param plan the plan that matters today
 */
public record TodaySummary(
        LocalDate day,
        List<Checkup.LoggedFlag> signs,
        int entries,
        List<DayValues> fortnight,
        Optional<LocalDate> lastEntry,
        Optional<Stored<?>> last,
        List<Period> underWay,
        List<SessionTotal> week,
        Optional<PlanToday> plan) {
    private static final int DAYS = 7;

    public TodaySummary {
        signs = List.copyOf(signs);
        fortnight = List.copyOf(fortnight);
        underWay = List.copyOf(underWay);
        week = List.copyOf(week);
    }

    /** The last seven days, today the last of them, or the seven before. */
    public DaySpan spanOfWeek(int weeksAgo) {
        return DaySpan.lastDays(DAYS, day.minusDays((long) DAYS * weeksAgo));
    }

    /** Those of them with pain, oldest first. */
    public List<DayValues> daysOfWeek(int weeksAgo) {
        DaySpan span = spanOfWeek(weeksAgo);
        return fortnight.stream().filter(one -> span.contains(one.date())).toList();
    }

    /** Today's pain; empty where none is logged. */
    public Optional<DayValues> today() {
        return fortnight.stream().filter(one -> one.date().equals(day)).findFirst();
    }

    /** Sessions of a therapy since this week began. */
    public int sessionsThisWeek(String therapy) {
        return week.stream()
                .filter(total -> total.therapy().equals(therapy))
                .mapToInt(SessionTotal::sessions)
                .sum();
    }
}

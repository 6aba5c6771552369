package painlog.analysis.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.checkup.Checkup;
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
 */
public record TodaySummary(
        LocalDate day,
        List<Checkup.LoggedFlag> signs,
        int entries,
        List<DayValues> fortnight,
        Optional<LocalDate> lastEntry,
        Optional<Stored<?>> last,
        List<Period> underWay,
        List<SessionTotal> week) {
    public TodaySummary {
        signs = List.copyOf(signs);
        fortnight = List.copyOf(fortnight);
        underWay = List.copyOf(underWay);
        week = List.copyOf(week);
    }
}

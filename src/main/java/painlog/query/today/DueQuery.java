package painlog.query.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import painlog.analysis.due.Due;
import painlog.analysis.due.DueInputs;
import painlog.calendar.DayRange;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;
import painlog.query.QueryContext;
import painlog.store.JournalFile;

/**
 * Asks what is open today.
 *
 * @param pause {@code FROM..TO}: days on which nothing is planned
 */
public record DueQuery(Optional<String> pause) {
    /** The tag of a look back. */
    private static final String LOOK_BACK = "checkin";

    /** What a look back asks for; whoever answers it by another command has looked back as well. */
    private static final List<String> ANSWERS = List.of(
            "pain.average",
            "pain.worst",
            "interference.activity",
            "interference.work",
            "interference.sleep",
            "interference.mood",
            "days-off",
            "change");

    public Due run(JournalFile journal, QueryContext context) {
        LocalDate today = context.today(journal);
        DueInputs.Today now =
                new DueInputs.Today(today, context.weekStart(), pause.map(span -> DaySpan.parse(span, today)));
        Filter upToToday = Filter.ALL.within(DayRange.upTo(today));
        return Due.of(new DueInputs(
                now,
                journal.dayTotals().firstDay(),
                journal.dayTotals().lastDay(upToToday),
                lastLookBack(journal, upToToday),
                journal.periods().all(),
                journal.sessionTotals().byTherapy(upToToday),
                PlanTodayQuery.run(journal, context)));
    }

    private static Optional<LocalDate> lastLookBack(JournalFile journal, Filter upToToday) {
        Optional<LocalDate> last = journal.dayTotals().lastDay(lookBacks(upToToday));
        for (List<DayValues> days :
                journal.dayTotals().days(ANSWERS, upToToday, Measure.PAIN).values()) {
            LocalDate answered =
                    days.isEmpty() ? null : days.get(days.size() - 1).date();
            if (answered != null && last.map(answered::isAfter).orElse(true)) {
                last = Optional.of(answered);
            }
        }
        return last;
    }

    private static Filter lookBacks(Filter all) {
        return new Filter(all.span(), all.sites(), List.of(LOOK_BACK), all.care(), all.text(), all.bounds());
    }
}

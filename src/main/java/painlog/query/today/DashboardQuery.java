package painlog.query.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.summary.TodaySummary;
import painlog.calendar.DaySpan;
import painlog.calendar.Week;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.total.EntryCount;
import painlog.journal.word.Measure;
import painlog.journal.word.Site;
import painlog.query.QueryContext;
import painlog.query.RedFlagsQuery;
import painlog.store.JournalFile;
import painlog.store.RecordLookup;

/**
 * How the journal stands today: what is logged, how the last two weeks were, and what is under way.
 *
 * @param sites where pain counts; empty for anywhere
 */
public record DashboardQuery(List<String> sites) {
    private static final int FORTNIGHT = 14;

    public DashboardQuery {
        sites = List.copyOf(sites);
    }

    /** Of pain anywhere. */
    public DashboardQuery() {
        this(List.of());
    }

    public TodaySummary run(JournalFile journal, QueryContext context) {
        LocalDate today = context.today(journal);
        Filter all = Filter.ALL;
        Filter pain = new Filter(all.span(), sites(journal), all.tags(), all.care(), all.text(), all.bounds());
        Filter fortnight = pain.within(DaySpan.lastDays(FORTNIGHT, today));
        Filter week = Filter.ALL.within(Week.of(today, context.weekStart()).span());
        return new TodaySummary(
                today,
                RedFlagsQuery.ofTheLastYear(today).run(journal),
                entries(journal, today),
                journal.dayTotals().days(Measure.PAIN, fortnight),
                lastEntry(journal, today),
                last(journal, today),
                underWay(journal, today),
                journal.sessionTotals().byTherapy(week),
                PlanTodayQuery.run(journal, context));
    }

    private List<Site> sites(JournalFile journal) {
        return sites.stream().map(journal.vocabulary()::knownSite).toList();
    }

    private static Optional<LocalDate> lastEntry(JournalFile journal, LocalDate today) {
        return journal.dayTotals().span().map(DaySpan::last).filter(last -> !last.isAfter(today));
    }

    /** What was recorded last; not the blocks of a plan that lie ahead, which nobody has lived yet. */
    private static Optional<Stored<?>> last(JournalFile journal, LocalDate today) {
        Optional<RecordId> last = journal.lastRecord();
        boolean isAhead = last.filter(id -> id.kind() == RecordKind.PERIOD)
                .flatMap(id -> journal.periods().find(id.number()))
                .filter(period -> period.value().first().isAfter(today))
                .isPresent();
        return isAhead ? Optional.empty() : last.map(id -> RecordLookup.named(journal, id.toString()));
    }

    private static int entries(JournalFile journal, LocalDate today) {
        List<EntryCount> counts = journal.dayTotals().entries(Filter.ALL.within(DaySpan.closed(today, today)));
        return counts.isEmpty() ? 0 : counts.get(0).entries();
    }

    /** A deliberate baseline is no therapy. */
    private static List<Period> underWay(JournalFile journal, LocalDate today) {
        List<Period> underWay = new ArrayList<>();
        for (Stored<Period> period : journal.periods().all()) {
            boolean isBaseline = period.value().therapy().equals(Period.NONE);
            if (period.value().covers(today) && !isBaseline) {
                underWay.add(period.value());
            }
        }
        return underWay;
    }
}

package painlog.cli;

import java.time.LocalDate;
import java.util.List;
import painlog.analysis.Background;
import painlog.analysis.Timeline;
import painlog.journal.Day;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.Phases;
import painlog.journal.Session;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import painlog.store.Order;

/** What comparisons are made of, read from a journal: days and phases, never single entries. */
record Material(JournalFile journal, Filter filter, LocalDate today) {

    List<Day> days(Measure measure) {
        return journal.dayTotals().days(measure.name(), filter);
    }

    /** The days of another measure; bounds of the filter are still those of the measure asked for. */
    List<Day> days(Measure other, Measure bounded) {
        return journal.dayTotals()
                .days(List.of(other.name()), filter, bounded.name())
                .getOrDefault(other.name(), List.of());
    }

    /** All phases within the span; other filters leave them as they are. */
    Phases phases() {
        List<Period> periods =
                journal.periods().all().stream().map(Stored::value).toList();
        return Timeline.of(periods, journal.dayTotals().span(), filter.span(), today);
    }

    /** What else went on within the span. */
    Background background() {
        Filter span = filter.span().map(Filter.ALL::within).orElse(Filter.ALL);
        List<Session> sessions = journal.sessions().all(span, Order.ALL).stream()
                .map(Stored::value)
                .toList();
        return Background.of(
                        journal.dayTotals().entries(span), journal.dayTotals().words(span))
                .with(journal.doses().byDrug(span), sessions, journal.dayStart());
    }
}

package painlog.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.DailyTotals;
import painlog.analysis.response.ScoredSession;
import painlog.analysis.summary.PeriodPlan;
import painlog.calendar.DaySpan;
import painlog.journal.Filter;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.total.DayValues;
import painlog.journal.total.SessionTotal;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;
import painlog.store.read.DayTotals;

/** Reads from a journal what a summary needs: totals by day, never single entries. */
record SummaryInputs(JournalSelection selection) {

    /** The periods; a goal is held against sessions only where no filter but therapy and site leaves some out. */
    PeriodPlan plan() {
        Filter filter = selection.filter();
        List<String> therapies = filter.care().therapies();
        List<Period> all = new ArrayList<>();
        List<Period> asked = new ArrayList<>();
        for (Stored<Period> period : selection.journal().periods().all()) {
            all.add(period.value());
            if (therapies.isEmpty() || therapies.contains(period.value().therapy())) {
                asked.add(period.value());
            }
        }
        Filter.Care care = new Filter.Care(therapies, List.of(), List.of());
        Filter onlyTherapies = new Filter(filter.span(), filter.sites(), List.of(), care, "", Filter.Bounds.NONE);
        boolean whole = onlyTherapies.equals(filter);
        DayTotals totals = selection.journal().dayTotals();
        return new PeriodPlan(all, asked, whole ? asked : List.of(), totals.reach());
    }

    /** The totals of the records that match the filter on these days. */
    DailyTotals totals(DaySpan reach) {
        Filter within = selection.filter().within(reach);
        String measure = selection.measure().name();
        JournalFile journal = selection.journal();
        DailyTotals.Events events = new DailyTotals.Events(
                journal.dayTotals().entries(within, measure),
                journal.dayTotals().words(within, measure),
                journal.dayTotals().tags(within, measure),
                sessions(within),
                journal.sessionTotals().byTherapy(Filter.ALL.within(reach)),
                journal.doseTotals().byDrug(within));
        List<DayValues> days = journal.dayTotals().days(measure, within);
        return new DailyTotals(selection.measure(), days, others(reach), events);
    }

    /** The other measures, whatever site an entry names: sleep is of none. */
    private Map<Measure, List<DayValues>> others(DaySpan reach) {
        Map<String, Measure> measures =
                new LinkedHashMap<>(selection.vocabulary().measures());
        measures.remove(selection.measure().name());
        Filter within = selection.ofAnySite().filter().within(reach);
        Map<String, List<DayValues>> days = selection
                .journal()
                .dayTotals()
                .days(
                        List.copyOf(measures.keySet()),
                        within,
                        selection.measure().name());
        Map<Measure, List<DayValues>> others = new LinkedHashMap<>();
        measures.values().forEach(other -> others.put(other, days.getOrDefault(other.name(), List.of())));
        return others;
    }

    /** With scores before and after by the rule of {@code painlog response}. */
    private List<SessionTotal> sessions(Filter within) {
        List<SessionTotal> sessions = new ArrayList<>();
        for (ScoredSession session : new ScoredSessionReader(selection.with(within)).sessions()) {
            sessions.addAll(session.totals(selection.journal().dayStart()));
        }
        sessions.sort(Comparator.comparing(SessionTotal::day));
        return sessions;
    }
}

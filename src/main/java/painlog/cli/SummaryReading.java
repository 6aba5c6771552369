package painlog.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.analysis.Logbook;
import painlog.analysis.Plan;
import painlog.calendar.DaySpan;
import painlog.journal.Day;
import painlog.journal.Filter;
import painlog.journal.Measure;
import painlog.journal.Period;
import painlog.journal.SessionTotal;
import painlog.journal.Stored;
import painlog.store.DayTotals;
import painlog.store.JournalFile;

/**
 * Takes from a journal what a summary needs: totals by day, never single entries.
 *
 * @param measure the one summed up
 * @param beside measures whose means are told beside it
 */
record SummaryReading(JournalFile journal, Filter filter, Measure measure, List<String> beside) {

    /** The periods; a goal is held against sessions only where no filter but the therapy leaves some out. */
    Plan plan() {
        List<String> therapies = filter.care().therapies();
        List<Period> all = new ArrayList<>();
        List<Period> asked = new ArrayList<>();
        for (Stored<Period> period : journal.periods().all()) {
            all.add(period.value());
            if (therapies.isEmpty() || therapies.contains(period.value().therapy())) {
                asked.add(period.value());
            }
        }
        Filter.Care care = new Filter.Care(therapies, List.of(), List.of());
        Filter onlyTherapies = new Filter(filter.span(), List.of(), List.of(), care, "", Filter.Bounds.NONE);
        boolean whole = onlyTherapies.equals(filter);
        DayTotals totals = journal.dayTotals();
        return new Plan(all, asked, whole ? asked : List.of(), totals.span(), totals.firstDay());
    }

    /** What the filter keeps of these days. */
    Logbook logbook(DaySpan reach) {
        Filter within = filter.within(reach);
        DayTotals totals = journal.dayTotals();
        List<String> measures = new ArrayList<>(beside);
        measures.add(measure.name());
        Map<String, List<Day>> days = totals.days(measures, within, measure.name());
        Map<String, List<Day>> others = new LinkedHashMap<>();
        beside.forEach(name -> others.put(name, days.getOrDefault(name, List.of())));
        Logbook.Events events = new Logbook.Events(
                totals.entries(within, measure.name()),
                totals.words(within, measure.name()),
                sessions(within),
                journal.doseTotals().byDrug(within));
        return new Logbook(measure, days.getOrDefault(measure.name(), List.of()), others, events);
    }

    private List<SessionTotal> sessions(Filter within) {
        List<SessionTotal> sessions = new ArrayList<>(journal.sessionTotals().byTherapy(within));
        sessions.addAll(journal.sessionTotals().byTechnique(within));
        sessions.sort(Comparator.comparing(SessionTotal::day));
        return sessions;
    }
}

package painlog.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.analysis.factors.FactorAnalysis;
import painlog.analysis.factors.FactorInputs;
import painlog.analysis.factors.Factors;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;
import painlog.store.JournalFile;

/** Asks what goes along with a measure. */
public record FactorsQuery(FilterOptions filter) {

    public Factors run(JournalFile journal, QueryContext context) {
        return of(JournalSelection.of(filter, journal, context));
    }

    static Factors of(JournalSelection selection) {
        Measure measure = selection.measure();
        return FactorAnalysis.find(new FactorInputs(
                measure,
                selection.days(),
                selection.journal().dayTotals().words(selection.ofAnySite().filter(), measure.name()),
                others(selection),
                selection.background().drugDays()));
    }

    /** Other measures that have values; the variants of pain (worst, average, least) say nothing about pain. */
    private static Map<String, List<DayValues>> others(JournalSelection selection) {
        Measure measure = selection.measure();
        Map<String, List<DayValues>> others = new TreeMap<>();
        for (Measure other : selection.vocabulary().measures().values()) {
            boolean related = other.equals(measure) || (other.isPain() && measure.isPain());
            List<DayValues> days = related ? List.of() : selection.ofAnySite().days(other);
            if (!days.isEmpty()) {
                others.put(other.name(), days);
            }
        }
        return others;
    }
}

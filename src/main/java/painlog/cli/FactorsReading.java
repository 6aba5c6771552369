package painlog.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.analysis.FactorFinder;
import painlog.analysis.FactorMaterial;
import painlog.analysis.Factors;
import painlog.journal.Day;
import painlog.journal.Measure;

/** Reads what goes along with a measure. */
final class FactorsReading {
    private FactorsReading() {}

    static Factors of(Material material, Measure measure) {
        return FactorFinder.find(new FactorMaterial(
                measure,
                material.days(measure),
                material.journal().dayTotals().words(material.filter(), measure.name()),
                others(material, measure),
                material.background().drugDays()));
    }

    /** Other measures that have values; pain's own relatives say nothing about pain. */
    private static Map<String, List<Day>> others(Material material, Measure measure) {
        Map<String, List<Day>> others = new TreeMap<>();
        for (Measure other : material.journal().vocabulary().measures().values()) {
            boolean related = other.equals(measure) || (other.isPain() && measure.isPain());
            List<Day> days = related ? List.of() : material.days(other, measure);
            if (!days.isEmpty()) {
                others.put(other.name(), days);
            }
        }
        return others;
    }
}

package painlog.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import painlog.analysis.FactorFinder;
import painlog.analysis.FactorMaterial;
import painlog.journal.Day;
import painlog.journal.Measure;
import painlog.report.FactorsReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Shows what goes along with pain. */
@CommandLine.Command(
        name = "factors",
        description = "Show what goes along with pain on the same and on the next day.",
        footer = {
            "",
            "Examples:",
            "  painlog factors",
            "  painlog factors --last 6m",
            "  painlog factors --measure sleep --format json"
        })
final class FactorsCommand extends Command {
    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            Filters filters = desk.filters(options, journal);
            Material material = new Material(journal, filters.filter(), desk.today(journal));
            Measure measure = filters.measure();
            FactorMaterial factors = new FactorMaterial(
                    measure,
                    material.days(measure),
                    journal.dayTotals().words(filters.filter()),
                    others(material, measure),
                    material.background().drugDays());
            return desk.print(new FactorsReport(FactorFinder.find(factors)), options);
        }
    }

    /** Other measures that have values; pain's own relatives say nothing about pain. */
    private static Map<String, List<Day>> others(Material material, Measure measure) {
        Map<String, List<Day>> others = new TreeMap<>();
        for (Measure other : material.journal().vocabulary().measures().values()) {
            boolean related = other.equals(measure) || (other.isPain() && measure.isPain());
            List<Day> days = related ? List.of() : material.days(other);
            if (!days.isEmpty()) {
                others.put(other.name(), days);
            }
        }
        return others;
    }
}

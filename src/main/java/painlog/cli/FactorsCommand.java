package painlog.cli;

import painlog.analysis.Factors;
import painlog.report.FactorsReport;
import painlog.report.Narrowed;
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
            Factors factors = FactorsReading.of(material, filters.measure());
            return desk.print(Narrowed.by(FilterWords.of(options), new FactorsReport(factors)), options);
        }
    }
}

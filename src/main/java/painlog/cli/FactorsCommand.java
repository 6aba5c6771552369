package painlog.cli;

import painlog.analysis.Factors;
import painlog.query.FactorsQuery;
import painlog.query.FilterDescription;
import painlog.query.FilterOptions;
import painlog.report.FactorsReport;
import painlog.report.FilteredReport;
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
    int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = options.filter();
            Factors factors = new FactorsQuery(filter).run(journal, context.queryContext());
            return context.print(FilteredReport.by(FilterDescription.of(filter), new FactorsReport(factors)), options);
        }
    }
}

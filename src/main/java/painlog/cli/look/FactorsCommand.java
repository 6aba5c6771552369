package painlog.cli.look;

import painlog.analysis.ReadingScope;
import painlog.analysis.factors.Factors;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ReadingOptions;
import painlog.query.FactorsQuery;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.report.factors.FactorsReport;
import painlog.report.write.FilteredReport;
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
public final class FactorsCommand extends Command {
    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            Factors factors = new FactorsQuery(filter).run(journal, context.queryContext());
            ReadingScope scope = new ReadingScopeQuery(filter).run(journal, context.queryContext());
            return context.print(FilteredReport.by(scope.notes(), new FactorsReport(factors, scope)), options);
        }
    }
}

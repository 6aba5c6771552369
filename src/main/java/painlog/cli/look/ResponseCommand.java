package painlog.cli.look;

import painlog.analysis.ReadingScope;
import painlog.analysis.response.Response;
import painlog.analysis.response.ResponseRequest;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ReadingOptions;
import painlog.query.FilterOptions;
import painlog.query.ReadingScopeQuery;
import painlog.query.ResponseQuery;
import painlog.report.response.ResponseReport;
import painlog.report.write.FilteredReport;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how pain goes around sessions. */
@CommandLine.Command(
        name = "response",
        description = "Show pain before and after sessions, and its course around them.",
        footer = {
            "",
            "Examples:",
            "  painlog response",
            "  painlog response --therapy massage --by technique",
            "  painlog response --by provider --last 6m --format json"
        })
public final class ResponseCommand extends Command {
    @Option(names = "--by", paramLabel = "WHAT", description = "therapy (default), technique or provider.")
    ResponseRequest.By by = ResponseRequest.By.THERAPY;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            FilterOptions filter = context.filter(options);
            Response response = new ResponseQuery(filter, by).run(journal, context.queryContext());
            ReadingScope scope = new ReadingScopeQuery(filter).run(journal, context.queryContext());
            ResponseReport report = new ResponseReport(response, by.word(), scope);
            return context.print(FilteredReport.by(scope.notes(), report), options);
        }
    }
}

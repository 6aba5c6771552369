package painlog.cli;

import java.util.Locale;
import painlog.analysis.Response;
import painlog.analysis.ResponseQuestion;
import painlog.report.Narrowed;
import painlog.report.ResponseReport;
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
final class ResponseCommand extends Command {
    @Option(names = "--by", paramLabel = "WHAT", description = "therapy (default), technique or provider.")
    ResponseQuestion.By by = ResponseQuestion.By.THERAPY;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            Filters filters = desk.filters(options, journal);
            Material material = new Material(journal, filters.filter(), desk.today(journal));
            Response response = new ResponseReading(material).response(filters.measure(), by);
            ResponseReport report = new ResponseReport(response, by.name().toLowerCase(Locale.ROOT));
            return desk.print(Narrowed.by(FilterWords.of(options), report), options);
        }
    }
}

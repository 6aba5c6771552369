package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.report.words.VocabularyReports;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the measures. */
@CommandLine.Command(
        name = "list",
        description = "List what can be scored, with its range and its better end.",
        footer = {"", "Examples:", "  painlog measure list", "  painlog measure list --format csv"})
public final class MeasureListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(
                    VocabularyReports.measures(journal.vocabulary().measures().values()), options);
        }
    }
}

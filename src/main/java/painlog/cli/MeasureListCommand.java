package painlog.cli;

import painlog.report.WordLists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the measures. */
@CommandLine.Command(
        name = "list",
        description = "List what can be scored, with its range and its better end.",
        footer = {"", "Examples:", "  painlog measure list", "  painlog measure list --format csv"})
final class MeasureListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(
                    WordLists.measures(journal.vocabulary().measures().values()), options);
        }
    }
}

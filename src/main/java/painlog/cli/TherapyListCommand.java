package painlog.cli;

import painlog.report.WordLists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the therapies with their techniques. */
@CommandLine.Command(
        name = "list",
        description = "List the therapies and their techniques.",
        footer = {"", "Examples:", "  painlog therapy list", "  painlog therapy list --format json"})
final class TherapyListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(WordLists.therapies(journal.vocabulary().techniques()), options);
        }
    }
}

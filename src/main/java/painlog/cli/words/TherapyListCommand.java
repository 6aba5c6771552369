package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.report.words.VocabularyReports;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the therapies with their techniques. */
@CommandLine.Command(
        name = "list",
        description = "List the therapies and their techniques.",
        footer = {"", "Examples:", "  painlog therapy list", "  painlog therapy list --format json"})
public final class TherapyListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(
                    VocabularyReports.therapies(journal.vocabulary().techniques()), options);
        }
    }
}

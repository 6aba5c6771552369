package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.options.ListOptions;
import painlog.report.words.VocabularyReports;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the providers. */
@CommandLine.Command(
        name = "list",
        description = "List who treats, by name.",
        footer = {"", "Examples:", "  painlog provider list", "  painlog provider list --format json"})
public final class ProviderListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    public int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(VocabularyReports.providers(journal.providers().all()), options);
        }
    }
}

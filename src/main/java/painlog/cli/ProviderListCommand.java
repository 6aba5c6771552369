package painlog.cli;

import painlog.report.WordLists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the providers. */
@CommandLine.Command(
        name = "list",
        description = "List who treats, by name.",
        footer = {"", "Examples:", "  painlog provider list", "  painlog provider list --format json"})
final class ProviderListCommand extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(CommandContext context) {
        try (JournalFile journal = context.openForReading()) {
            return context.print(WordLists.providers(journal.providers().all()), options);
        }
    }
}

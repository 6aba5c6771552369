package painlog.cli;

import painlog.report.Lists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the providers. */
@CommandLine.Command(
        name = "list",
        description = "List who treats, by name.",
        footer = {"", "Examples:", "  painlog provider list", "  painlog provider list --format json"})
final class ProviderList extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            return desk.print(Lists.providers(journal.providers().all()), options);
        }
    }
}

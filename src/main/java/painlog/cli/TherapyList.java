package painlog.cli;

import painlog.report.Lists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the therapies with their techniques. */
@CommandLine.Command(
        name = "list",
        description = "List the therapies and their techniques.",
        footer = {"", "Examples:", "  painlog therapy list", "  painlog therapy list --format json"})
final class TherapyList extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            return desk.print(Lists.therapies(journal.vocabulary().techniques()), options);
        }
    }
}

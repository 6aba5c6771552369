package painlog.cli;

import painlog.report.Lists;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Lists the measures. */
@CommandLine.Command(
        name = "list",
        description = "List what can be scored, with its range and its better end.",
        footer = {"", "Examples:", "  painlog measure list", "  painlog measure list --format csv"})
final class MeasureList extends Command {
    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(Desk desk) {
        try (JournalFile journal = desk.reading()) {
            return desk.print(Lists.measures(journal.vocabulary().measures().values()), options);
        }
    }
}

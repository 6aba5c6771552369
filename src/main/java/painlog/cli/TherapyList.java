package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** Lists the therapies with their techniques. */
@CommandLine.Command(
        name = "list",
        description = "List the therapies and their techniques.",
        footer = {"", "Examples:", "  painlog therapy list", "  painlog therapy list -j other.db"})
final class TherapyList extends Command {
    @Override
    int run(Desk desk) {
        List<List<String>> rows = new ArrayList<>();
        try (JournalFile journal = desk.reading()) {
            for (Map.Entry<String, List<String>> one :
                    journal.vocabulary().techniques().entrySet()) {
                rows.add(List.of(one.getKey(), String.join(", ", one.getValue())));
            }
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }
}

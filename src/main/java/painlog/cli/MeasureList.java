package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Better;
import painlog.journal.Measure;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** Lists the measures. */
@CommandLine.Command(
        name = "list",
        description = "List what can be scored, with its range and its better end.",
        footer = {"", "Examples:", "  painlog measure list", "  painlog measure list -j other.db"})
final class MeasureList extends Command {
    @Override
    int run(Desk desk) {
        List<List<String>> rows = new ArrayList<>();
        try (JournalFile journal = desk.reading()) {
            for (Measure measure : journal.vocabulary().measures().values()) {
                String better = measure.better() == Better.NEITHER
                        ? ""
                        : measure.better().word() + " is better";
                rows.add(List.of(measure.name(), measure.range(), better));
            }
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }
}

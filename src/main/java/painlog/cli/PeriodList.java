package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Goal;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.store.JournalFile;
import picocli.CommandLine;

/** Lists the periods. */
@CommandLine.Command(
        name = "list",
        description = "List the periods by their first day.",
        footer = {"", "Examples:", "  painlog period list", "  painlog period list -j other.db"})
final class PeriodList extends Command {
    @Override
    int run(Desk desk) {
        List<List<String>> rows = new ArrayList<>();
        try (JournalFile journal = desk.reading()) {
            for (Stored<Period> stored : journal.periods().all()) {
                Period period = stored.value();
                rows.add(List.of(
                        stored.id().toString(),
                        period.therapy(),
                        period.words(),
                        period.goal().map(Goal::words).orElse(""),
                        period.label()));
            }
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }
}

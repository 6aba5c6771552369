package painlog.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import painlog.calendar.Moment;
import painlog.journal.LoggedChange;
import painlog.journal.Numbers;
import painlog.report.RecordJson;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the changes made to the journal, or forgets them. */
@CommandLine.Command(
        name = "history",
        description = "List the changes made to the journal, newest first.",
        footer = {
            "",
            "Examples:",
            "  painlog history",
            "  painlog history --limit 100",
            "  painlog history --purge          forgets all changes for good"
        })
final class HistoryCommand extends Command {
    @Option(names = "--limit", paramLabel = "N", description = "At most this many; 20 unless said.")
    String limit = "20";

    @Option(names = "--purge", description = "Forget all changes, so that deleted records leave no trace.")
    boolean purge;

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        int most = Numbers.whole(limit, "--limit", "a whole number such as 50");
        return purge ? purge(desk) : list(desk, most);
    }

    private int list(Desk desk, int most) {
        List<LoggedChange> changes;
        try (JournalFile journal = desk.reading()) {
            changes = journal.history().lines(most);
        }
        if (format.isJson()) {
            desk.out().println(RecordJson.ofChanges("history", changes));
            return ExitCode.DONE;
        }
        Clock clock = desk.clock();
        List<List<String>> rows = new ArrayList<>();
        for (LoggedChange change : changes) {
            String when = Moment.of(change.at(), clock.getZone()).words();
            String undone = change.undone() ? "undone" : "";
            rows.add(List.of(Long.toString(change.number()), when, undone, change.command(), change.summary()));
        }
        PlainTable.print(desk.out(), rows);
        return ExitCode.DONE;
    }

    private int purge(Desk desk) {
        try (Books books = desk.standing()) {
            desk.requireYes(
                    "Forget the whole history? Nothing made so far can be undone after that.",
                    "history --purge forgets all changes for good; without a terminal it needs --yes");
            List<LoggedChange> forgotten = books.journal().history().lines(-1);
            books.journal().history().purge();
            if (format.isJson()) {
                desk.out().println(RecordJson.ofChanges("history", List.of()));
            } else {
                desk.say("forgot " + forgotten.size() + (forgotten.size() == 1 ? " change" : " changes"));
            }
        }
        return ExitCode.DONE;
    }
}

package painlog.cli;

import java.util.List;
import painlog.report.Format;
import painlog.report.Lists;
import painlog.report.Printable;
import painlog.store.JournalFile;
import painlog.text.Plural;
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
            "  painlog history --limit 100 --format csv",
            "  painlog history --purge          forgets all changes for good"
        })
final class HistoryCommand extends Command {
    @Option(names = "--limit", paramLabel = "N", description = "At most this many; 20 unless said.")
    String limit = "20";

    @Option(names = "--purge", description = "Forget all changes, so that deleted records leave no trace.")
    boolean purge;

    @Mixin
    ListOptions options = new ListOptions();

    @Override
    int run(Desk desk) {
        int most = Limit.parse(limit);
        return purge ? purge(desk) : list(desk, most);
    }

    private int list(Desk desk, int most) {
        try (JournalFile journal = desk.reading()) {
            Printable changes =
                    Lists.changes(journal.history().lines(most), desk.clock().getZone());
            return desk.print(changes, options);
        }
    }

    private int purge(Desk desk) {
        try (Books books = desk.standing()) {
            desk.requireYes(
                    "Forget the whole history? Nothing made so far can be undone after that.",
                    "history --purge forgets all changes for good; without a terminal it needs --yes");
            int forgotten = books.journal().history().purge();
            KeptWords.forget(Places.keptWords(desk.platform()));
            if (options.format == Format.TABLE) {
                desk.say("forgot " + Plural.count(forgotten, "change"));
            } else {
                Lists.changes(List.of(), desk.clock().getZone()).print(options.format, desk.paper());
            }
        }
        return ExitCode.DONE;
    }
}

package painlog.cli;

import java.time.Instant;
import java.util.List;
import painlog.journal.LoggedChange;
import painlog.store.History;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes back or forth in the history, one change or several. */
abstract class HistoryStep extends Command {
    @Parameters(arity = "0..1", paramLabel = "N", description = "How many changes; 1 unless said.")
    String times = "1";

    @Mixin
    FormatOption format = new FormatOption();

    /** The command's own name. */
    abstract String name();

    abstract List<LoggedChange> step(History history, int times, Instant now);

    @Override
    int run(Desk desk) {
        int asked = Changes.times(times, name());
        try (Books books = desk.standing()) {
            Changes.say(
                    desk,
                    format,
                    name(),
                    step(books.journal().history(), asked, desk.now().at()));
        }
        return ExitCode.DONE;
    }
}

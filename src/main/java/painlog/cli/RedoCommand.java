package painlog.cli;

import java.util.List;
import painlog.journal.LoggedChange;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts back what was undone last. */
@CommandLine.Command(
        name = "redo",
        description = "Put back the change that was undone last, or the last N.",
        footer = {"", "Examples:", "  painlog redo", "  painlog redo 3"})
final class RedoCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "N", description = "How many changes; 1 unless said.")
    String times = "1";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        int asked = Changes.times(times, "redo");
        try (Books books = desk.standing()) {
            List<LoggedChange> redone =
                    books.journal().history().redo(asked, desk.now().at());
            Changes.say(desk, format, "redo", redone);
        }
        return ExitCode.DONE;
    }
}

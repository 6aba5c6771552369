package painlog.cli;

import java.util.List;
import painlog.journal.LoggedChange;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back the last changes. */
@CommandLine.Command(
        name = "undo",
        description = "Take back the last change, or the last N; painlog redo puts them back.",
        footer = {"", "Examples:", "  painlog undo", "  painlog undo 3"})
final class UndoCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "N", description = "How many changes; 1 unless said.")
    String times = "1";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        int asked = Changes.times(times, "undo");
        try (Books books = desk.standing()) {
            List<LoggedChange> undone =
                    books.journal().history().undo(asked, desk.now().at());
            Changes.say(desk, format, "undo", undone);
        }
        return ExitCode.DONE;
    }
}

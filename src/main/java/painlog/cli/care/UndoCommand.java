package painlog.cli.care;

import java.util.List;
import painlog.journal.LoggedChange;
import painlog.store.change.History;
import picocli.CommandLine;

/** Takes back the last changes. */
@CommandLine.Command(
        name = "undo",
        description = "Take back the last change, or the last N; painlog redo puts them back.",
        footer = {"", "Examples:", "  painlog undo", "  painlog undo 3"})
public final class UndoCommand extends UndoRedoCommand {
    @Override
    String name() {
        return "undo";
    }

    @Override
    List<LoggedChange> step(History history, int times) {
        return history.undo(times);
    }

    @Override
    String done() {
        return "undone";
    }

    @Override
    String wayBack(String many, String them) {
        return "painlog redo" + many + " puts " + them + " back";
    }
}

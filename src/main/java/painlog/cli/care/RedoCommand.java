package painlog.cli.care;

import java.util.List;
import painlog.journal.LoggedChange;
import painlog.store.change.History;
import picocli.CommandLine;

/** Puts back what was undone last. */
@CommandLine.Command(
        name = "redo",
        description = "Put back the change that was undone last, or the last N.",
        footer = {"", "Examples:", "  painlog redo", "  painlog redo 3"})
public final class RedoCommand extends UndoRedoCommand {
    @Override
    String name() {
        return "redo";
    }

    @Override
    List<LoggedChange> step(History history, int times) {
        return history.redo(times);
    }

    @Override
    String done() {
        return "redone";
    }

    @Override
    String wayBack(String many, String them) {
        return "painlog undo" + many + " takes " + them + " back";
    }
}

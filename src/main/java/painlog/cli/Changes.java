package painlog.cli;

import java.util.List;
import painlog.journal.BadInput;
import painlog.journal.LoggedChange;
import painlog.journal.Numbers;
import painlog.report.RecordJson;

/** What undo and redo have in common: how often, and what they say. */
final class Changes {
    private Changes() {}

    /** How many changes are asked for. */
    static int times(String typed, String command) {
        String wanted = "how many changes, such as: painlog " + command + " 3";
        int times = Numbers.whole(typed, "\"" + command + "\" N", wanted);
        if (times == 0) {
            throw new BadInput("0 changes are nothing to " + command + "; write painlog " + command + " 1 or more");
        }
        return times;
    }

    /** Says what was taken back or put back. */
    static void say(Desk desk, FormatOption format, String command, List<LoggedChange> changes) {
        if (format.isJson()) {
            desk.out().println(RecordJson.ofChanges(command, changes));
            return;
        }
        boolean undo = command.equals("undo");
        for (LoggedChange change : changes) {
            desk.say((undo ? "undone: " : "redone: ") + change.words());
        }
        String many = changes.size() == 1 ? "" : " " + changes.size();
        String them = changes.size() == 1 ? "it" : "them";
        desk.hint(
                undo
                        ? "painlog redo" + many + " puts " + them + " back"
                        : "painlog undo" + many + " takes " + them + " back");
    }
}

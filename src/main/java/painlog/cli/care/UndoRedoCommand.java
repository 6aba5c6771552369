package painlog.cli.care;

import java.util.List;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.error.BadInput;
import painlog.journal.LoggedChange;
import painlog.journal.word.NumberParser;
import painlog.recording.JournalWriter;
import painlog.report.record.RecordJson;
import painlog.store.change.History;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What undo and redo share: going back or forth in the history by one change or several. */
abstract class UndoRedoCommand extends Command {
    @Parameters(arity = "0..1", paramLabel = "N", description = "How many changes; 1 unless said.")
    String times = "1";

    @Mixin
    FormatOption format = new FormatOption();

    /** The command's own name. */
    abstract String name();

    abstract List<LoggedChange> step(History history, int times);

    /** The participle for messages, such as {@code undone}. */
    abstract String done();

    /**
     * The hint how to reverse it.
     *
     * @param many their number after a blank; empty for one
     * @param them what they are called
     */
    abstract String wayBack(String many, String them);

    @Override
    public int run(CommandContext context) {
        int asked = times();
        try (JournalWriter writer = context.openForUndo()) {
            say(context, step(writer.journal().history(), asked));
        }
        return ExitCode.DONE;
    }

    private int times() {
        int asked =
                NumberParser.whole(times, "the number of changes", "a whole number, such as: painlog " + name() + " 3");
        if (asked == 0) {
            throw new BadInput("0 changes are nothing to " + name() + "; write painlog " + name() + " 1 or more");
        }
        return asked;
    }

    private void say(CommandContext context, List<LoggedChange> changes) {
        if (format.isJson()) {
            context.out().println(RecordJson.ofChanges(name(), changes));
            return;
        }
        for (LoggedChange change : changes) {
            context.say(done() + ": " + change.text());
        }
        boolean one = changes.size() == 1;
        context.hint(wayBack(one ? "" : " " + changes.size(), one ? "it" : "them"));
    }
}

package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.recording.parse.CheckinInput;
import picocli.CommandLine.Option;

/** What a weekly check-in takes: the answers and a note. */
public final class CheckinOptions extends CheckinAnswerOptions {
    @Option(names = "--note", paramLabel = "TEXT", description = "Anything else.")
    @Nullable
    public String note;

    /** Whether no question is answered yet. */
    public boolean isEmpty() {
        return answers().isEmpty();
    }

    /** What was typed, and answered so far; throws {@link BadInput} where nothing was. */
    public CheckinInput typed() {
        return new CheckinInput(answers(), note);
    }
}

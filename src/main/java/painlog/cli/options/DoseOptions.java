package painlog.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.recording.parse.DoseInput;
import picocli.CommandLine.Option;

/** The options a dose is made of besides its words. */
public final class DoseOptions {
    @Option(names = "--count", paramLabel = "N", description = "How many pieces; 1 unless said, 0.5 for a half.")
    @Nullable
    String count;

    @Option(names = "--skipped", description = "It was due and not taken.")
    boolean skipped;

    @Option(names = "--taken", hidden = true, description = "It was taken after all.")
    boolean taken;

    @Option(names = "--no-amount", hidden = true, description = "The amount is not known after all.")
    boolean noAmount;

    /** What was typed, with the words beside the options and the note. */
    public DoseInput typed(List<String> words, @Nullable String note) {
        return new DoseInput(words, count, skipped, taken, noAmount, note);
    }

    /** Refuses options that only make sense for an existing dose. */
    public void refuseRemovals() {
        if (taken || noAmount) {
            throw new BadInput((taken ? "--taken" : "--no-amount")
                    + " takes something out of a dose that is there; write painlog edit ID "
                    + (taken ? "--taken" : "--no-amount"));
        }
    }
}

package painlog.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.recording.parse.SessionInput;
import picocli.CommandLine.Option;

/** The options a session is made of besides its words; an empty text means none. */
public final class SessionOptions {
    @Option(names = "--minutes", paramLabel = "N", description = "How long it took.")
    @Nullable
    public String minutes;

    @Option(names = "--before", paramLabel = "S", description = "Pain just before, 0 to 10.")
    @Nullable
    public String before;

    @Option(names = "--after", paramLabel = "S", description = "Pain just after, 0 to 10.")
    @Nullable
    public String after;

    @Option(names = "--helped", paramLabel = "WORD", description = "yes, somewhat, no or unsure.")
    @Nullable
    public String helped;

    @Option(names = "--provider", paramLabel = "NAME", description = "Who treated; a new name is added.")
    @Nullable
    public String provider;

    @Option(names = "--home", description = "Done by oneself, at home.")
    boolean home;

    @Option(names = "--no-home", hidden = true, description = "Not done at home after all.")
    boolean notHome;

    @Option(names = "--no-techniques", hidden = true, description = "None of the therapy's techniques after all.")
    boolean noTechniques;

    @Option(names = "--cost", paramLabel = "60EUR", description = "What it cost, with the currency.")
    @Nullable
    public String cost;

    @Option(names = "--adverse", paramLabel = "TEXT", description = "Unwanted effects.")
    @Nullable
    String adverse;

    /** What was typed, with the words beside the options and the note. */
    public SessionInput typed(List<String> words, @Nullable String note) {
        return new SessionInput(
                words,
                new SessionInput.Treated(minutes, provider, cost, home, notHome, noTechniques),
                new SessionInput.Felt(before, after, helped, adverse),
                note);
    }

    /** Refuses options that only make sense for an existing session. */
    public void refuseRemovals() {
        if (notHome || noTechniques) {
            throw new BadInput((notHome ? "--no-home" : "--no-techniques")
                    + " takes something out of a session that is there; write painlog edit ID "
                    + (notHome ? "--no-home" : "--no-techniques"));
        }
    }

    /** Whether anything is given that is known before a session ends. */
    public boolean hasTreatment() {
        return minutes != null || before != null || provider != null || home || cost != null;
    }
}

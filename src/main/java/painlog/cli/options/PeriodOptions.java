package painlog.cli.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.recording.parse.PeriodInput;
import picocli.CommandLine.Option;

/** What a period can carry besides its days; an empty text means none. */
public final class PeriodOptions {
    @Option(names = "--goal", paramLabel = "2/week", description = "How often sessions are meant to be.")
    @Nullable
    String goal;

    @Option(
            names = "--expect",
            paramLabel = "0–10",
            description = "How much you expect it to help, 0 not at all; shown beside the result.")
    @Nullable
    String expected;

    @Option(names = "--label", paramLabel = "TEXT", description = "A name of your own.")
    @Nullable
    String label;

    /**
     * What was typed.
     *
     * @param words what stands besides the options
     */
    public PeriodInput typed(List<String> words, @Nullable String note) {
        return new PeriodInput(words, goal, expected, label, note);
    }
}

package painlog.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options a dose is made of besides its words. */
final class DoseOptions {
    @Option(names = "--count", paramLabel = "N", description = "How many pieces; 1 unless said, 0.5 for a half.")
    @Nullable
    String count;

    @Option(names = "--skipped", description = "It was due and not taken.")
    boolean skipped;

    @Option(names = "--taken", hidden = true, description = "It was taken after all.")
    boolean taken;

    /** Whether anything is given. */
    boolean hasAny() {
        return count != null || skipped || taken;
    }
}

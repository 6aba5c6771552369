package painlog.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that records a moment. */
final class RecordingOptions extends FormatOption {
    @Option(names = "--at", paramLabel = "WHEN", description = "When: \"yesterday 21:30\", \"2h ago\", 2026-03-05 …")
    @Nullable
    String at;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone of WHEN, such as Europe/Oslo.")
    @Nullable
    String zone;

    /** Whether a time or a zone was typed. */
    boolean saysWhen() {
        return at != null || zone != null;
    }
}

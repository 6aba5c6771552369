package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that records a moment. */
public final class RecordingOptions extends FormatOption {
    @Option(names = "--at", paramLabel = "WHEN", description = "When: \"yesterday 21:30\", \"2h ago\", 2026-03-05 …")
    @Nullable
    public String at;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone of WHEN, such as Europe/Oslo.")
    @Nullable
    public String zone;

    /** Whether a time or a zone was typed. */
    public boolean saysWhen() {
        return at != null || zone != null;
    }
}

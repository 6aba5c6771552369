package painlog.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every recording command takes. */
final class RecordingOptions {
    /** How the stored record is printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(names = "--at", paramLabel = "WHEN", description = "When: \"yesterday 21:30\", \"2h ago\", 2026-03-05 …")
    @Nullable
    String at;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone of WHEN, such as Europe/Oslo.")
    @Nullable
    String zone;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
    Format format = Format.TABLE;
}

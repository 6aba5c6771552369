package painlog.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command takes, in any position. */
final class GlobalOptions {
    /** When to use colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"-j", "--journal"},
            paramLabel = "FILE",
            description = "The journal file.")
    @Nullable
    String journal;

    @Option(names = "--no-config", description = "Leave the config file unread, for scripts.")
    boolean noConfig;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
    Colour color = Colour.AUTO;

    @Option(
            names = {"-y", "--yes"},
            description = "Answer every question with yes.")
    boolean yes;

    @Option(names = "--no-input", description = "Never ask; fail with what is missing.")
    boolean noInput;

    @Option(
            names = {"-q", "--quiet"},
            description = "No confirmations and hints.")
    boolean quiet;

    @Option(names = "--debug", description = "Show where an error came from.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}

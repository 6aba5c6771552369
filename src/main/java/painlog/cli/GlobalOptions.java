package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options every command takes, in any position. */
final class GlobalOptions {
    static final String JOURNAL = "--journal";
    static final String JOURNAL_SHORT = "-j";
    static final String NO_CONFIG = "--no-config";
    static final String COLOR = "--color";
    static final String NO_INPUT = "--no-input";
    static final String DEBUG = "--debug";
    static final String HELP = "--help";
    static final String HELP_SHORT = "-h";

    /**
     * Those that take the next argument for their value. They are listed for the sake of start-up: every run looks
     * for its command among the arguments before picocli is asked.
     */
    static final List<String> TAKING_A_VALUE = List.of(JOURNAL_SHORT, JOURNAL, COLOR);

    /** When to use colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {JOURNAL_SHORT, JOURNAL},
            paramLabel = "FILE",
            description = "The journal file.")
    @Nullable
    String journal;

    @Option(names = NO_CONFIG, description = "Leave the config file unread, for scripts.")
    boolean noConfig;

    @Option(names = COLOR, paramLabel = "WHEN", description = "auto, always or never.")
    Colour color = Colour.AUTO;

    @Option(
            names = {"-y", "--yes"},
            description = "Answer every question with yes.")
    boolean yes;

    @Option(names = NO_INPUT, description = "Never ask; fail with what is missing.")
    boolean noInput;

    @Option(
            names = {"-q", "--quiet"},
            description = "No confirmations and hints.")
    boolean quiet;

    @Option(names = DEBUG, description = "Show where an error came from.")
    boolean debug;

    @Option(
            names = {HELP_SHORT, HELP},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    /** All their names, in the order of their declaration. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (OptionSpec option :
                new CommandLine(new GlobalOptions()).getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}

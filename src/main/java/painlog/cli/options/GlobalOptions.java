package painlog.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options every command takes, in any position. */
public final class GlobalOptions {
    public static final String JOURNAL = "--journal";
    public static final String JOURNAL_SHORT = "-j";
    public static final String NO_CONFIG = "--no-config";
    static final String COLOR = "--color";
    /** Of painlog alone; every other command that takes it has it behind its name. */
    static final String FORMAT = "--format";

    public static final String NO_INPUT = "--no-input";
    public static final String DEBUG = "--debug";
    public static final String HELP = "--help";
    public static final String HELP_SHORT = "-h";

    /**
     * Those that take the next argument for their value, and may stand where no command is. They are listed for the sake
     * of start-up: every run looks for its command among the arguments before picocli is asked.
     */
    public static final List<String> TAKING_A_VALUE = List.of(JOURNAL_SHORT, JOURNAL, COLOR, FORMAT);

    /** When to use colour. */
    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {JOURNAL_SHORT, JOURNAL},
            paramLabel = "FILE",
            description = "The journal file.")
    List<String> journals = new ArrayList<>();

    @Option(names = NO_CONFIG, description = "Leave the config file unread, for scripts.")
    public boolean noConfig;

    @Option(names = COLOR, paramLabel = "WHEN", description = "auto, always or never.")
    public Colour color = Colour.AUTO;

    @Option(
            names = {"-y", "--yes"},
            description = "Answer every question with yes.")
    public boolean yes;

    @Option(names = NO_INPUT, description = "Never ask; fail with what is missing.")
    public boolean noInput;

    @Option(
            names = {"-q", "--quiet"},
            description = "No confirmations and hints.")
    public boolean quiet;

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

    /** The journal named: of several the last, so that an alias with one can be overruled; {@code null} for none. */
    public @Nullable String journal() {
        return journals.isEmpty() ? null : journals.get(journals.size() - 1);
    }

    /** All their names, in the order of their declaration. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (OptionSpec option :
                new CommandLine(new GlobalOptions()).getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}

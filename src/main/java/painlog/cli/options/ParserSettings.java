package painlog.cli.options;

import picocli.CommandLine;

/** How picocli reads a command line, the same for all of them. */
public final class ParserSettings {
    private ParserSettings() {}

    /** The command line, set so. */
    public static CommandLine set(CommandLine line) {
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOverwrittenOptionsAllowed(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        return line;
    }
}

package painlog.cli;

import picocli.CommandLine.Option;

/** How a command that changes the journal prints what it did. */
class FormatOption {
    /** One line for people, or one JSON object. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json.")
    Format format = Format.TABLE;

    boolean isJson() {
        return format == Format.JSON;
    }
}

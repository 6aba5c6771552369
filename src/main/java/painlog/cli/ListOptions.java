package painlog.cli;

import picocli.CommandLine.Option;

/** What reading commands take that may have nothing to show. */
class ListOptions extends PrintOptions {
    @Option(names = "--fail-empty", description = "Exit with 1 when there is nothing to show.")
    boolean failEmpty;
}

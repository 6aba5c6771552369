package painlog.cli.options;

import picocli.CommandLine.Option;

/** What reading commands take that may have nothing to show. */
public class ListOptions extends PrintOptions {
    @Option(names = "--fail-empty", description = "Exit with 1 when there is nothing to show.")
    public boolean failEmpty;
}

package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every record takes. */
public class TextOptions {
    @Option(names = "--note", paramLabel = "TEXT", description = "The note.")
    @Nullable
    public String note;
}

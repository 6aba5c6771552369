package painlog.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What entries and sessions take besides their own options. */
public class NoteOptions {
    @Option(names = "--note", paramLabel = "TEXT", description = "The note.")
    @Nullable
    public String note;

    @Option(names = "--new-word", description = "Take words that are not known yet.")
    public boolean newWord;
}

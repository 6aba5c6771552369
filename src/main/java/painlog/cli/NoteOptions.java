package painlog.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What entries and sessions take besides their own options. */
class NoteOptions {
    @Option(names = "--note", paramLabel = "TEXT", description = "The note.")
    @Nullable
    String note;

    @Option(names = "--new-word", description = "Take words that are not known yet.")
    boolean newWord;
}

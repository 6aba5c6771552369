package painlog.cli.options;

import picocli.CommandLine.Option;

/** What entries and sessions take besides their own options. */
public class NoteOptions extends TextOptions {
    @Option(names = "--new-word", description = "Take words that are not known yet.")
    public boolean newWord;
}

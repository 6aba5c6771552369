package painlog.cli.options;

import picocli.CommandLine.Option;

/** Whether a file may be lost to the one that is written. */
public class ForceOption {
    @Option(names = "--force", description = "Replace a file that is there, of whatever kind; never a journal by -o.")
    public boolean force;
}

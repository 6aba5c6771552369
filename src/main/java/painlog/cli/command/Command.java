package painlog.cli.command;

import painlog.cli.options.GlobalOptions;
import picocli.CommandLine.Mixin;

/**
 * A command of the command line; its {@code run} reads options, asks a query or records, prints, and returns the exit
 * code.
 */
public abstract class Command {
    @Mixin
    public GlobalOptions global = new GlobalOptions();

    /** Does what the person asked for; throws a PainlogException when it can't. */
    public abstract int run(CommandContext context);
}

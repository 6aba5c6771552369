package painlog.cli;

import picocli.CommandLine.Mixin;

/** A command: read, ask, say, and return the exit code. */
abstract class Command {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    /** Does what the person asked for; throws a PainlogException when it can't. */
    abstract int run(CommandContext context);
}

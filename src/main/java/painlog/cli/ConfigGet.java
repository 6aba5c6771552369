package painlog.cli;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints one setting. */
@CommandLine.Command(
        name = "get",
        description = "Print the setting in force.",
        footer = {"", "Examples:", "  painlog config get zone", "  painlog config get journal"})
final class ConfigGet extends Command {
    @Parameters(paramLabel = "NAME", description = "journal, day-start, week-start or zone.")
    String name = "";

    @Override
    int run(Desk desk) {
        Config.requireKnown(name, "");
        desk.out().println(InForce.of(desk, name).value());
        return ExitCode.DONE;
    }
}

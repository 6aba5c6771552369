package painlog.cli;

import painlog.report.CareJson;
import painlog.report.Lists;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one setting. */
@CommandLine.Command(
        name = "get",
        description = "Print the setting in force.",
        footer = {"", "Examples:", "  painlog config get zone", "  painlog config get journal"})
final class ConfigGet extends Command {
    @Parameters(paramLabel = "NAME", description = "journal, day-start, week-start or zone.")
    String name = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        Config.requireKnown(name, "");
        Lists.Setting setting = InForce.of(desk, name);
        desk.out().println(format.isJson() ? CareJson.inForce(setting) : setting.value());
        return ExitCode.DONE;
    }
}

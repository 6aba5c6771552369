package painlog.cli.config;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.cli.settings.Config;
import painlog.report.care.MaintenanceJson;
import painlog.report.words.VocabularyReports;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one setting. */
@CommandLine.Command(
        name = "get",
        description = "Print the setting in force.",
        footer = {"", "Examples:", "  painlog config get zone", "  painlog config get journal"})
public final class ConfigGetCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "journal, day-start, week-start or zone.")
    String name = "";

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Config.requireKnown(name, "");
        VocabularyReports.Setting setting = EffectiveSettings.of(context, name);
        context.out().println(format.isJson() ? MaintenanceJson.inForce(setting) : setting.value());
        return ExitCode.DONE;
    }
}

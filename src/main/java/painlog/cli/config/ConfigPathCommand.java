package painlog.cli.config;

import java.nio.file.Path;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.PlatformPaths;
import painlog.cli.options.FormatOption;
import painlog.report.care.MaintenanceJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints where the config file lies or would lie. */
@CommandLine.Command(
        name = "path",
        description = "Print where the config file lies.",
        footer = {"", "Examples:", "  painlog config path", "  $EDITOR \"$(painlog config path)\""})
public final class ConfigPathCommand extends Command {
    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Path file = PlatformPaths.config(context.platform());
        context.out().println(format.isJson() ? MaintenanceJson.configPath(file) : file);
        return ExitCode.DONE;
    }
}

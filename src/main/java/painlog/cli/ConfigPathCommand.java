package painlog.cli;

import java.nio.file.Path;
import painlog.report.MaintenanceJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints where the config file lies or would lie. */
@CommandLine.Command(
        name = "path",
        description = "Print where the config file lies.",
        footer = {"", "Examples:", "  painlog config path", "  $EDITOR \"$(painlog config path)\""})
final class ConfigPathCommand extends Command {
    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(CommandContext context) {
        Path file = PlatformPaths.config(context.platform());
        context.out().println(format.isJson() ? MaintenanceJson.configPath(file) : file);
        return ExitCode.DONE;
    }
}

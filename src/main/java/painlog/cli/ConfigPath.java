package painlog.cli;

import java.nio.file.Path;
import painlog.report.CareJson;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints where the config file lies or would lie. */
@CommandLine.Command(
        name = "path",
        description = "Print where the config file lies.",
        footer = {"", "Examples:", "  painlog config path", "  $EDITOR \"$(painlog config path)\""})
final class ConfigPath extends Command {
    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        Path file = Places.config(desk.platform());
        desk.out().println(format.isJson() ? CareJson.configPath(file) : file);
        return ExitCode.DONE;
    }
}

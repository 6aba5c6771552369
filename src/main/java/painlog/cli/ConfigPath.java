package painlog.cli;

import picocli.CommandLine;

/** Prints where the config file lies or would lie. */
@CommandLine.Command(
        name = "path",
        description = "Print where the config file lies.",
        footer = {"", "Examples:", "  painlog config path", "  $EDITOR \"$(painlog config path)\""})
final class ConfigPath extends Command {
    @Override
    int run(Desk desk) {
        desk.out().println(Places.config(desk.around()));
        return ExitCode.DONE;
    }
}

package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Shows the help of everything, a group or a command. */
@CommandLine.Command(
        name = "help",
        description = "Show all commands, or the options and examples of one.",
        footer = {"", "Examples:", "  painlog help", "  painlog help log", "  painlog help period start"})
final class HelpCommand extends Command {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Such as log, or period start.")
    List<String> words = new ArrayList<>();

    @Override
    int run(Desk desk) {
        return Help.about(desk.around(), String.join(" ", words));
    }
}

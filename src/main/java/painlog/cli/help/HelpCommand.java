package painlog.cli.help;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.ExitCode;
import painlog.cli.command.OutputFile;
import painlog.error.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the help of everything, a group or a command. */
@CommandLine.Command(
        name = "help",
        description = "Show all commands, or the options and examples of one.",
        footer = {
            "",
            "Examples:",
            "  painlog help",
            "  painlog help log",
            "  painlog help period start",
            "  painlog help --man-pages ~/.local/share/man/man1"
        })
public final class HelpCommand extends Command {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Such as log, or period start.")
    List<String> words = new ArrayList<>();

    @Option(
            names = "--man-pages",
            paramLabel = "DIR",
            description = "Write the manual into this folder, a page for each command.")
    @Nullable
    String manual;

    @Override
    public int run(CommandContext context) {
        if (manual == null) {
            return new Help(context.commands()).about(context.out(), String.join(" ", words));
        }
        if (!words.isEmpty()) {
            throw new BadInput("--man-pages writes the pages of all commands; leave out " + String.join(" ", words));
        }
        Path folder = OutputFile.path(manual);
        int pages = new ManPages(context.commands()).write(folder);
        context.say("wrote " + pages + " pages into " + manual);
        return ExitCode.DONE;
    }
}

package painlog.cli.command;

import java.util.Objects;
import painlog.cli.options.ParserSettings;
import picocli.CommandLine;

/** Makes picocli's command lines, all configured the same way. */
public final class CommandLineFactory {
    private CommandLineFactory() {}

    public static CommandLine of(Command command, String name) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(("painlog " + name).strip());
        return ParserSettings.set(line);
    }

    /** The command of that full name, or painlog alone where empty. */
    public static CommandLine named(CommandRegistry commands, String name) {
        return of(Objects.requireNonNull(commands.create(name)), name);
    }
}

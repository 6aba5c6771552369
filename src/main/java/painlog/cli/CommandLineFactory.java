package painlog.cli;

import java.util.Objects;
import picocli.CommandLine;

/** Makes picocli's command lines, all set the same way. */
final class CommandLineFactory {
    private CommandLineFactory() {}

    static CommandLine of(Command command, String name) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(("painlog " + name).strip());
        return ParserSettings.set(line);
    }

    /** The command of that full name, or painlog alone where empty. */
    static CommandLine named(CommandRegistry commands, String name) {
        return of(Objects.requireNonNull(commands.create(name)), name);
    }
}

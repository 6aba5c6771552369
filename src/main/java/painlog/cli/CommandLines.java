package painlog.cli;

import java.util.Objects;
import picocli.CommandLine;

/** Makes picocli's command lines, all set the same way. */
final class CommandLines {
    private CommandLines() {}

    static CommandLine of(Command command, String name) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(("painlog " + name).strip());
        return set(line);
    }

    /** The command of that full name, or painlog alone where empty. */
    static CommandLine named(String name) {
        return of(Objects.requireNonNull(CommandName.create(name)), name);
    }

    static CommandLine set(CommandLine line) {
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOverwrittenOptionsAllowed(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        return line;
    }
}

package painlog.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.cli.options.ArgumentModel;
import painlog.cli.options.ParserSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Makes picocli's command lines, all configured the same way. */
public final class CommandLineFactory {
    private CommandLineFactory() {}

    /** One with everything that help and completion show. */
    public static CommandLine of(Command command, String name) {
        return of((Object) command, name);
    }

    /** One that only reads arguments, in a third of the time. */
    public static CommandLine reading(Command command, String name) {
        @Nullable CommandSpec model = ArgumentModel.of(command);
        return of(model == null ? command : model, name);
    }

    private static CommandLine of(Object command, String name) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(("painlog " + name).strip());
        return ParserSettings.set(line);
    }

    /** The command of that full name, or painlog alone where empty. */
    public static CommandLine named(CommandRegistry commands, String name) {
        return of(Objects.requireNonNull(commands.create(name)), name);
    }
}

package painlog.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.calendar.BadTime;
import painlog.journal.PainlogException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line and tells its faults; the only error handler. */
public final class Cli {
    private static final CommandRegistry COMMANDS = CommandName.REGISTRY;

    private final Surroundings around;
    private final Shelf shelf;

    public Cli(Surroundings around) {
        this(around, Shelf.FILES);
    }

    Cli(Surroundings around, Shelf shelf) {
        this.around = around;
        this.shelf = shelf;
    }

    /** Runs the arguments and returns the exit code. */
    public int run(String... args) {
        boolean debug = List.of(args).contains(GlobalOptions.DEBUG);
        try {
            refuseDestroyed(args);
            int code = dispatch(Front.of(COMMANDS, args));
            around.streams().out().flush();
            return code;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            around.streams().out().flush();
            return tell(fault, debug);
        }
    }

    private int dispatch(Front front) {
        Command command = COMMANDS.create(front.command());
        if (command == null) {
            CommandGroup group = Objects.requireNonNull(CommandGroup.of(front.command()));
            return new Help(COMMANDS).forGroup(around.streams(), group, front.arguments());
        }
        CommandLine line = CommandLines.of(command, front.command());
        ParseResult parsed = parse(line, front.arguments());
        if (parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()) {
            return new Help(COMMANDS).print(around.streams().out(), line, parsed.isVersionHelpRequested());
        }
        return command.run(new Desk(around, command.global, shelf, COMMANDS));
    }

    private static ParseResult parse(CommandLine line, List<String> arguments) {
        try {
            return line.parseArgs(arguments.toArray(new String[0]));
        } catch (ParameterException fault) {
            throw Misspelled.of(fault);
        }
    }

    /** A C locale has the Java machine replace every letter it can't decode; what is lost can't be stored. */
    private static void refuseDestroyed(String[] args) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw new painlog.journal.BadInput(
                        "an argument was not readable as text in this locale; set LC_ALL=C.UTF-8 and try again");
            }
        }
    }

    private int tell(Throwable fault, boolean debug) {
        around.streams().err().println("painlog: " + sentence(fault));
        if (debug) {
            fault.printStackTrace(around.streams().err());
        }
        around.streams().err().flush();
        return ExitCode.of(fault);
    }

    private static String sentence(Throwable fault) {
        boolean ours = fault instanceof PainlogException || fault instanceof BadTime;
        @Nullable String message = fault.getMessage();
        if (ours && message != null) {
            return message;
        }
        return "something went wrong inside painlog (" + fault.getClass().getSimpleName()
                + "); run it again with --debug to see where";
    }
}

package painlog.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.ArgumentSplitter;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.Environment;
import painlog.cli.help.Help;
import painlog.cli.options.GlobalOptions;
import painlog.cli.options.UsageErrors;
import painlog.error.PainlogException;
import painlog.recording.JournalProvider;
import painlog.text.ControlCharacters;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line and reports its errors; the only error handler. */
public final class Cli {
    private static final CommandRegistry COMMANDS = CommandName.REGISTRY;

    private final Environment environment;
    private final JournalProvider journals;

    public Cli(Environment environment) {
        this(environment, JournalProvider.FILES);
    }

    Cli(Environment environment, JournalProvider journals) {
        this.environment = environment;
        this.journals = journals;
    }

    /** Runs the arguments and returns the exit code. */
    public int run(String... args) {
        boolean debug = List.of(args).contains(GlobalOptions.DEBUG);
        try {
            refuseDestroyed(args);
            int code = dispatch(ArgumentSplitter.of(COMMANDS, args));
            environment.streams().out().flush();
            return code;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            environment.streams().out().flush();
            return report(fault, debug);
        }
    }

    private int dispatch(ArgumentSplitter split) {
        Command command = COMMANDS.create(split.command());
        if (command == null) {
            CommandGroup group = Objects.requireNonNull(CommandGroup.of(split.command()));
            return new Help(COMMANDS).forGroup(environment.streams(), group, split.arguments());
        }
        CommandLine line = CommandLineFactory.reading(command, split.command());
        ParseResult parsed = parse(line, split);
        if (parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested()) {
            boolean version = parsed.isVersionHelpRequested();
            CommandLine shown = version ? line : CommandLineFactory.of(command, split.command());
            return new Help(COMMANDS).print(environment.streams().out(), shown, version);
        }
        return command.run(new CommandContext(environment, command.global, journals, COMMANDS));
    }

    private static ParseResult parse(CommandLine line, ArgumentSplitter split) {
        String[] arguments = split.arguments().toArray(new String[0]);
        try {
            return line.parseArgs(arguments);
        } catch (ParameterException fault) {
            throw UsageErrors.of(explained(fault, split.command(), arguments));
        }
    }

    /** The same fault with what help says of the argument, which is read only now. */
    private static ParameterException explained(ParameterException fault, String command, String[] arguments) {
        try {
            CommandLineFactory.named(COMMANDS, command).parseArgs(arguments);
            return fault;
        } catch (ParameterException full) {
            return full;
        }
    }

    /**
     * In a C locale the JVM replaces every character it can't decode; arguments damaged in this way must not be stored.
     */
    private static void refuseDestroyed(String[] args) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw new painlog.error.BadInput(
                        "an argument was not readable as text in this locale; set LC_ALL=C.UTF-8 and try again");
            }
        }
    }

    private int report(Throwable fault, boolean debug) {
        environment.streams().err().println("painlog: " + ControlCharacters.visible(sentence(fault)));
        if (debug) {
            fault.printStackTrace(environment.streams().err());
        }
        environment.streams().err().flush();
        return ExitCode.of(fault);
    }

    private static String sentence(Throwable fault) {
        boolean ours = fault instanceof PainlogException;
        @Nullable String message = fault.getMessage();
        if (ours && message != null) {
            return message;
        }
        if (fault instanceof OutOfMemoryError) {
            return "there is not enough memory for so many records; ask about fewer days, such as --last 1y";
        }
        return "something went wrong inside painlog (" + fault.getClass().getSimpleName()
                + "); run it again with --debug to see where";
    }
}

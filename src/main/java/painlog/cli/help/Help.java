package painlog.cli.help;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import painlog.cli.command.ArgumentSplitter;
import painlog.cli.command.Command;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.StandardStreams;
import painlog.cli.options.GlobalOptions;
import painlog.cli.options.OptionOwner;
import painlog.error.BadInput;
import painlog.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help and version texts. */
public final class Help {
    private final CommandRegistry commands;
    private final CommandOverview commandOverview;

    public Help(CommandRegistry commands) {
        this.commands = commands;
        this.commandOverview = new CommandOverview(commands);
    }

    /** Prints the version, or the help of the command line. */
    public int print(PrintStream out, CommandLine line, boolean version) {
        if (version) {
            out.println(versionLine());
        } else if (line.getCommandName().equals("painlog")) {
            commandOverview.print(out);
        } else {
            usage(line, out);
            members(line.getCommandName().replaceFirst("^painlog ", ""), out);
        }
        return ExitCode.DONE;
    }

    /** A command whose word begins the names of others, as plan does, leads to them. */
    private void members(String name, PrintStream out) {
        CommandGroup group = CommandGroup.of(name);
        if (group != null) {
            out.println();
            commandOverview.printGroup(out, group);
        }
    }

    static String versionLine() {
        String version = Help.class.getPackage().getImplementationVersion();
        return "painlog " + (version == null ? "0.1.0" : version);
    }

    /** One command's help; the options of every command are named by their own help only. */
    private static void usage(CommandLine line, PrintStream out) {
        line.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%n");
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, Help::ownOptions);
        line.usage(out, Ansi.OFF);
    }

    private static String ownOptions(CommandLine.Help help) {
        String own = options(help, option -> !option.hidden() && !OptionOwner.isOfEveryCommand(option));
        return own + String.format("%nOptions of every command: painlog --help%n");
    }

    /** Some of a command's options, a line or more for each. */
    static String options(CommandLine.Help help, Predicate<OptionSpec> isListed) {
        CommandLine.Help.Layout layout = help.createDefaultLayout();
        layout.addOptions(
                help.commandSpec().options().stream().filter(isListed).toList(), help.parameterLabelRenderer());
        return layout.toString();
    }

    /** The help of a command, a group, or everything. */
    int about(PrintStream out, String name) {
        Command command = commands.create(name);
        CommandGroup group = CommandGroup.of(name);
        if (name.isEmpty()) {
            commandOverview.print(out);
        } else if (command != null) {
            usage(CommandLineFactory.of(command, name), out);
            members(name, out);
        } else if (group != null) {
            commandOverview.printGroup(out, group);
        } else {
            throw ArgumentSplitter.unknown(commands, name);
        }
        return ExitCode.DONE;
    }

    /** A group such as {@code period} without one of its members. */
    public int forGroup(StandardStreams streams, CommandGroup group, List<String> arguments) {
        if (arguments.contains(GlobalOptions.HELP) || arguments.contains(GlobalOptions.HELP_SHORT)) {
            commandOverview.printGroup(streams.out(), group);
            return ExitCode.DONE;
        }
        int word = ArgumentSplitter.firstWord(arguments, 0);
        if (word >= 0) {
            throw noMember(group, arguments.get(word));
        }
        streams.err().println("painlog: " + group.word() + " needs one of its commands");
        commandOverview.printGroup(streams.err(), group);
        return ExitCode.WRONG_INPUT;
    }

    private BadInput noMember(CommandGroup group, String typed) {
        List<String> members = commands.members(group);
        String help = Suggestion.of(typed, members)
                .after("painlog " + group.word())
                .orElse("known are " + String.join(", ", members));
        return new BadInput("there is no command \"" + group.word() + " " + typed + "\"; " + help);
    }
}

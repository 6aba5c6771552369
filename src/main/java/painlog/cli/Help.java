package painlog.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import painlog.journal.BadInput;
import painlog.text.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help and version texts. */
final class Help {
    private Help() {}

    /** Prints the version, or the help of the command line. */
    static int print(Surroundings around, CommandLine line, boolean version) {
        if (version) {
            around.out().println(versionLine());
        } else if (line.getCommand() instanceof RootCommand) {
            Overview.print(around.out());
        } else {
            usage(line, around.out());
        }
        return ExitCode.DONE;
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
        List<OptionSpec> own = new ArrayList<>();
        for (OptionSpec option : help.commandSpec().options()) {
            if (!option.hidden() && !Declared.home(option).equals(GlobalOptions.class)) {
                own.add(option);
            }
        }
        String end = String.format("%nOptions of every command: painlog --help%n");
        CommandLine.Help.Layout layout = help.createDefaultLayout();
        layout.addOptions(own, help.parameterLabelRenderer());
        return layout + end;
    }

    /** The help of a command, a group, or everything. */
    static int about(Surroundings around, String name) {
        Command command = Commands.named(name);
        if (name.isEmpty()) {
            Overview.print(around.out());
        } else if (command != null) {
            usage(CommandLines.of(command, name), around.out());
        } else if (Commands.isGroup(name)) {
            Overview.printGroup(around.out(), name);
        } else {
            throw Front.unknown(name);
        }
        return ExitCode.DONE;
    }

    /** A group such as {@code period} without one of its members. */
    static int forGroup(Surroundings around, Front front) {
        if (front.arguments().contains("--help") || front.arguments().contains("-h")) {
            return about(around, front.command());
        }
        int word = Front.firstWord(front.arguments(), 0);
        if (word >= 0) {
            throw noMember(front.command(), front.arguments().get(word));
        }
        around.err().println("painlog: " + front.command() + " needs one of its commands");
        Overview.printGroup(around.err(), front.command());
        return ExitCode.WRONG_INPUT;
    }

    private static BadInput noMember(String group, String typed) {
        List<String> members = Commands.members(group);
        String help = Suggestion.of(typed, members)
                .after("painlog " + group)
                .orElse("known are " + String.join(", ", members));
        return new BadInput("there is no command \"" + group + " " + typed + "\"; " + help);
    }
}

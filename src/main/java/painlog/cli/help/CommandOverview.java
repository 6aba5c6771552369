package painlog.cli.help;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Set;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.CommandHeading;
import painlog.cli.command.CommandLineFactory;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.RegisteredCommand;
import painlog.cli.options.OptionOwner;
import painlog.text.DisplayWidth;
import painlog.text.WordWrap;
import picocli.CommandLine;

/** The overview of all commands in the help, by heading. */
final class CommandOverview {
    private static final int WIDTH = 80;
    private static final int INDENT = 13;

    private static final String HEAD = """
        painlog keeps a pain journal in one file on this computer, and reports on it.

        Usage: painlog COMMAND [words and options]
               painlog 6 [words and options]   the same as painlog log 6
               painlog [--format json]         today at a glance
        """;

    private final CommandRegistry commands;

    CommandOverview(CommandRegistry commands) {
        this.commands = commands;
    }

    void print(PrintStream out) {
        out.print(HEAD);
        for (CommandHeading heading : CommandHeading.values()) {
            out.println();
            out.println(heading.title());
            printUnder(heading, out);
        }
        out.println();
        out.println("Options of every command");
        CommandLine line = CommandLineFactory.of(commands.alone(), "");
        out.print(Help.options(line.getHelp(), OptionOwner::isOfEveryCommand));
        out.println();
        out.println("painlog help COMMAND shows its options and examples.");
    }

    /** A line for each command, one for a whole group where its first member stands. */
    private void printUnder(CommandHeading heading, PrintStream out) {
        Set<CommandGroup> printed = EnumSet.noneOf(CommandGroup.class);
        for (RegisteredCommand command : commands.all()) {
            CommandGroup group = command.group();
            if (command.heading() != heading) {
                continue;
            }
            CommandGroup same = CommandGroup.of(command.fullName());
            if (same != null) {
                printed.add(same);
                String members = " Its commands: " + String.join(", ", commands.members(same)) + ".";
                printLine(out, command.fullName(), INDENT, description(command) + members);
            } else if (group == null) {
                printLine(out, command.fullName(), INDENT, description(command));
            } else if (printed.add(group)) {
                printLine(out, group.word(), INDENT, commands.description(group));
            }
        }
    }

    /** The members of a group with what they do. */
    void printGroup(PrintStream out, CommandGroup group) {
        int widest = 0;
        for (String member : commands.members(group)) {
            widest = Math.max(widest, member.length());
        }
        for (RegisteredCommand command : commands.of(group)) {
            printLine(out, command.fullName(), group.word().length() + widest + 5, description(command));
        }
        out.println("painlog help " + group.word() + " COMMAND shows the options and examples of one.");
    }

    /** The first sentence that the command says of itself. */
    static String description(RegisteredCommand command) {
        CommandLine.Command about = command.create().getClass().getAnnotation(CommandLine.Command.class);
        return about == null || about.description().length == 0 ? "" : about.description()[0];
    }

    private static void printLine(PrintStream out, String name, int indent, String words) {
        String before = DisplayWidth.padEnd("  " + name, indent);
        for (String line : WordWrap.columns(WIDTH - indent).lines(words)) {
            out.println(before + line);
            before = " ".repeat(indent);
        }
    }
}

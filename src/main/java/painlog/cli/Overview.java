package painlog.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import painlog.text.DisplayWidth;
import painlog.text.WordWrap;
import picocli.CommandLine;

/** The whole tree of commands on one page, under the headings of what people come for. */
final class Overview {
    private static final int WIDTH = 80;
    private static final int INDENT = 13;

    private static final String HEAD = """
            painlog keeps a pain journal in one file on this computer, and reports on it.

            Usage: painlog COMMAND [words and options]
                   painlog 6 [words and options]   the same as painlog log 6
            """;

    private Overview() {}

    static void print(PrintStream out) {
        out.print(HEAD);
        for (Map.Entry<String, List<String>> part : parts().entrySet()) {
            out.println();
            out.println(part.getKey());
            for (String name : part.getValue()) {
                printLine(out, name, INDENT, Commands.isGroup(name) ? group(name) : description(name));
            }
        }
        out.println();
        out.println("Options of every command");
        CommandLine line = CommandLines.of(new RootCommand(), "");
        CommandLine.Help help = line.getHelp();
        out.print(help.optionList());
        out.println();
        out.println("painlog help COMMAND shows its options and examples.");
    }

    /** The members of a group with what they do. */
    static void printGroup(PrintStream out, String group) {
        int widest = 0;
        for (String member : Commands.members(group)) {
            widest = Math.max(widest, member.length());
        }
        for (String member : Commands.members(group)) {
            String name = group + " " + member;
            printLine(out, name, group.length() + widest + 5, description(name));
        }
        out.println("painlog help " + group + " COMMAND shows the options and examples of one.");
    }

    /** The headings with the first words of the commands under them. */
    static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String heading : List.of("Recording", "Looking", "Drawing", "Care")) {
            parts.put(heading, new ArrayList<>());
        }
        for (String name : Commands.NAMES) {
            String first = name.split(" ", 2)[0];
            List<String> names = parts.get(heading(first));
            if (names != null && !names.contains(first)) {
                names.add(first);
            }
        }
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    private static String heading(String name) {
        return switch (name) {
            case "list", "show", "summary", "compare", "response", "factors", "checkup", "explain" -> "Looking";
            case "chart", "report" -> "Drawing";
            case "export", "import", "backup", "restore", "merge", "verify", "demo" -> "Care";
            case "therapy", "measure", "provider", "config", "schema", "completion", "help" -> "Care";
            default -> "Recording";
        };
    }

    /** What the members of a group do, and their names. */
    static String group(String name) {
        String about = switch (name) {
            case "period" -> "When a therapy is under way";
            case "provider" -> "Who treats";
            case "measure" -> "What can be scored";
            case "therapy" -> "Therapies and their techniques";
            case "config" -> "Settings";
            default -> "Several commands";
        };
        return about + ": " + String.join(", ", Commands.members(name)) + ".";
    }

    private static String description(String name) {
        Command command = Commands.named(name);
        CommandLine.Command about =
                command == null ? null : command.getClass().getAnnotation(CommandLine.Command.class);
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

package painlog.cli.demo;

import java.util.List;

/** The closing text of a demo: its files, and what to try next. */
final class DemoSummary {
    private static final List<String> NEXT = List.of(
            "summary --week 2026-W27",
            "factors",
            "compare massage none",
            "chart trend",
            "list --week 2026-W19",
            "list sessions --therapy massage");

    private DemoSummary() {}

    /**
     * The text as printed.
     *
     * @param folder as the person named it
     */
    static String of(String folder, DemoScript script, List<DemoOutput> outputs) {
        StringBuilder text = new StringBuilder("A made-up half year is in " + folder + ":\n");
        text.append(row("journal.db", "the journal, from " + script.first() + " to " + script.last()));
        text.append(row(DemoFolder.SCRIPT, "the " + script.lines().size() + " command lines that were typed"));
        for (DemoOutput output : outputs) {
            text.append(row(output.file(), output.typed()));
        }
        text.append("\nTry next:");
        for (String line : NEXT) {
            text.append("\n  painlog -j ")
                    .append(quoted(folder + "/journal.db"))
                    .append(' ')
                    .append(line);
        }
        return text.toString();
    }

    private static String row(String file, String about) {
        return "  " + file + " ".repeat(Math.max(1, 15 - file.length())) + about + "\n";
    }

    private static String quoted(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }
}

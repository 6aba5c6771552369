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

    private static final List<String> NEXT_OF_YEAR = List.of("plan show", "chart plan");

    private static final int WIDEST = 22;

    private DemoSummary() {}

    /**
     * The text as printed.
     *
     * @param folder as the person named it
     */
    static String of(String folder, DemoScript script, DemoScript drawn) {
        StringBuilder text = new StringBuilder("A made-up half year is in " + folder + ":\n");
        add(text, DemoFolder.JOURNAL, "the journal, from " + script.first() + " to " + script.last());
        add(text, DemoFolder.SCRIPT, lines(script));
        DemoOutput.ALL.forEach(output -> add(text, output.file(), output.typed()));
        text.append("\nThe same person half a year later, after a plan whose order was drawn:\n");
        add(text, DemoFolder.YEAR, "the journal, to " + drawn.last());
        add(text, DemoScript.SECOND_HALF, lines(drawn));
        DemoOutput.DRAWN.forEach(output -> add(text, output.file(), output.typed()));
        text.append("\nTry next:");
        NEXT.forEach(line -> next(text, folder, DemoFolder.JOURNAL, line));
        NEXT_OF_YEAR.forEach(line -> next(text, folder, DemoFolder.YEAR, line));
        return text.toString();
    }

    private static String lines(DemoScript script) {
        return "the " + script.lines().size() + " command lines that were typed";
    }

    private static void add(StringBuilder text, String file, String about) {
        text.append("  ").append(file).append(" ".repeat(Math.max(1, WIDEST - file.length())));
        text.append(about).append('\n');
    }

    private static void next(StringBuilder text, String folder, String journal, String line) {
        text.append("\n  painlog -j ")
                .append(quoted(folder + "/" + journal))
                .append(' ')
                .append(line);
    }

    private static String quoted(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }
}

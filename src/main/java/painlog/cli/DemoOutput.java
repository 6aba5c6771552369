package painlog.cli;

import java.util.List;

/**
 * A file of the demo besides its journal, and the command line that makes it, on whichever day it is typed.
 *
 * @param file its name in the demo's folder
 * @param line without the program's name, the journal and the file
 */
record DemoOutput(String file, String line) {
    static final List<DemoOutput> ALL = List.of(
            new DemoOutput("week.txt", "list --week 2026-W27"),
            new DemoOutput("trend.png", "chart trend"),
            new DemoOutput("compare.png", "chart compare"));

    /** Whether the file is what the command prints; otherwise the command writes it itself. */
    boolean isText() {
        return file.endsWith(".txt");
    }

    /** The command line as the person would type it, but for the journal. */
    String typed() {
        return "painlog " + line + (isText() ? "" : " -o " + file);
    }
}

package painlog.cli.demo;

import java.util.List;

/**
 * A file of the demo besides its journal, and the command line that makes it, on whichever day it is typed.
 *
 * @param file its name in the demo's folder
 * @param line without the program's name, the journal and the file
 */
record DemoOutput(String file, String line) {
    /** Of the first half year. */
    static final List<DemoOutput> ALL = List.of(
            new DemoOutput("summary.txt", "summary --from 2026-01-05 --to 2026-07-05 --by month"),
            new DemoOutput("compare.txt", "compare"),
            new DemoOutput("response.txt", "response"),
            new DemoOutput("trend.png", "chart trend"),
            new DemoOutput("compare.png", "chart compare"),
            new DemoOutput("report.html", "report"),
            new DemoOutput("report.pdf", "report"),
            new DemoOutput("report.md", "report"));

    /** Of the half year that followed a drawn plan. */
    static final List<DemoOutput> DRAWN = List.of(
            new DemoOutput("plan.txt", "plan show"),
            new DemoOutput("plan.png", "chart plan"),
            new DemoOutput("drawn.txt", "compare --plan last"),
            new DemoOutput("drawn.png", "chart compare"));

    /** Whether the file is what the command prints; otherwise the command writes it itself. */
    boolean isText() {
        return file.endsWith(".txt");
    }

    /** The command line as the person would type it, but for the journal. */
    String typed() {
        return "painlog " + line + (isText() ? "" : " -o " + file);
    }
}

package painlog.cli;

import java.util.List;

/**
 * A file of the demo besides its journal, and the command line that makes it.
 *
 * @param file its name in the demo's folder
 * @param line without the program's name, the journal and the file
 */
record DemoOutput(String file, String line) {
    static final List<DemoOutput> ALL = List.of(new DemoOutput("list.txt", "list --last 4w"));

    /** Whether the file is what the command prints; otherwise the command writes it itself. */
    boolean isText() {
        return file.endsWith(".txt");
    }
}

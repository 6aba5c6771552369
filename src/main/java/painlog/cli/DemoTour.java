package painlog.cli;

import java.nio.file.Path;

/** What lies where after a demo, and what to try next. */
final class DemoTour {
    private DemoTour() {}

    static String of(Path folder, DemoScript script) {
        return "A made-up half year, " + script.lines().size() + " command lines, is in " + folder;
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each start costs is decided by the classes that Java loads for it: some of them must never be among them. */
final class StartUpStory {
    /** Puts equality of records together, by about forty classes made on the spot. */
    private static final String RECORDS = "java.lang.runtime.ObjectMethods";

    private static final List<String> LARGE = List.of(RECORDS, "org.jfree.", "org.hipparchus.", "org.apache.pdfbox.");

    /** Has Java search all jars for further rules. */
    private static final String ZONE_RULES = "java.time.zone.ZoneRulesProvider";

    @TempDir
    Path home = Path.of("");

    @Test
    void recording_loads_nothing_large_and_no_rules_of_zones() throws IOException, InterruptedException {
        List<String> unwanted = new ArrayList<>(LARGE);
        unwanted.addAll(List.of(ZONE_RULES, "tools.jackson."));
        assertLoadsNone(unwanted, "6", "after sitting", "--trigger", "sitting");
        assertLoadsNone(unwanted, "undo");
    }

    @Test
    void looking_at_what_is_due_loads_nothing_large() throws IOException, InterruptedException {
        loaded("period", "start", "massage", "--goal", "2/week");
        assertLoadsNone(LARGE, "due", "--short");
    }

    @Test
    void commands_that_look_put_no_equality_together() throws IOException, InterruptedException {
        for (int day = 10; day < 31; day++) {
            loaded("log", Integer.toString(day % 10), "--at", "2026-03-" + day + " 12:00");
        }
        loaded("period", "add", "massage", "2026-03-20..2026-03-30");
        loaded("session", "massage", "--at", "2026-03-22 10:00", "--before", "6", "--after", "4");
        assertLoadsNone(List.of(RECORDS), "summary", "--month", "2026-03");
        assertLoadsNone(List.of(RECORDS), "list");
        assertLoadsNone(List.of(RECORDS), "compare");
        assertLoadsNone(List.of(RECORDS));
        assertLoadsNone(
                List.of(RECORDS),
                "chart",
                "trend",
                "-o",
                home.resolve("trend.png").toString());
    }

    private void assertLoadsNone(List<String> unwanted, String... words) throws IOException, InterruptedException {
        List<String> found = loaded(words).stream()
                .filter(name -> unwanted.stream().anyMatch(name::startsWith))
                .toList();
        assertEquals(List.of(), found, () -> String.join(" ", words));
    }

    /** The names of the classes that Java loads for a command line, which must succeed. */
    private List<String> loaded(String... words) throws IOException, InterruptedException {
        Path classes = home.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                "painlog.Painlog"));
        command.addAll(List.of(words));
        command.addAll(List.of("--journal", home.resolve("journal.db").toString(), "--no-config"));
        Path said = home.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> String.join(" ", words) + " " + read(said));
        return Files.readAllLines(classes).stream()
                .map(line -> line.substring(line.lastIndexOf("] ") + 2))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}

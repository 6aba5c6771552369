package painlog.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making a demo takes long for a test, so most of these look at one that was made before them. */
final class DemoStory {
    @TempDir
    static Path made = Path.of("");

    private static Person.Outcome demo = new Person.Outcome(-1, "", "");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeAll
    static void someone_made_a_demo() {
        demo = new Person(made).runs("demo", made.resolve("tour").toString());
    }

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void it_lists_its_files() throws IOException {
        assertEquals("", demo.err());
        assertEquals(0, demo.code());
        assertTrue(demo.out().startsWith("A made-up half year is in " + made.resolve("tour") + ":\n"), demo.out());
        for (Path file : files(made.resolve("tour"))) {
            assertTrue(demo.out().contains("  " + file.getFileName() + " "), file + " is not in the tour");
            assertTrue(Files.size(file) > 100, file + " is empty");
        }
    }

    @Test
    void what_it_printed_is_what_the_same_commands_print_months_later() throws IOException {
        person.at("2027-03-01T08:00:00+01:00");
        String file = "journal.db";
        for (String line : demo.out().lines().toList()) {
            file = line.startsWith("  year.db ") ? "year.db" : file;
            String[] fileAndCommand = line.strip().split(" +painlog ", 2);
            if (fileAndCommand.length == 2 && fileAndCommand[0].endsWith(".txt")) {
                String shown = Files.readString(made.resolve("tour").resolve(fileAndCommand[0]));
                String journal = " -j " + made.resolve("tour").resolve(file);
                assertEquals(shown, person.types(fileAndCommand[1] + journal).out(), line);
            }
        }
    }

    @Test
    void every_command_of_the_tour_has_something_to_show() {
        List<String> next =
                demo.out().lines().filter(line -> line.startsWith("  painlog ")).toList();

        assertTrue(next.size() >= 3, demo.out());
        for (String line : next) {
            var shown = person.types(line.strip().substring("painlog ".length()));
            assertEquals("", shown.err(), line);
            assertEquals(0, shown.code(), line);
            assertTrue(shown.out().length() > 200, line);
        }
    }

    @Test
    void the_journal_holds_what_was_typed() {
        String journal = journal(made.resolve("tour"));

        assertEquals(297, records("entries", journal));
        assertEquals(68, records("sessions", journal));
        assertEquals(26, records("doses", journal));
        assertEquals(4, records("periods", journal));
        assertEquals(0, person.runs("verify", "-j", journal).code());
    }

    @Test
    void half_a_year_later_a_drawn_plan_was_lived() {
        String year = made.resolve("tour/year.db").toString();
        person.at("2026-12-28T20:30:00+01:00");

        assertTrue(person.runs("plan", "check", "-j", year).out().contains("is the one that seed 713 gives"));
        String plan =
                person.runs("plan", "show", "-j", year, "--format", "json").out();
        assertTrue(plan.contains("\"status\":\"done\""), plan);
        assertTrue(plan.contains("\"planned\":\"none\",\"lived\":\"massage\""), plan);
        assertEquals(4 + 12 + 1, records("periods", year));
        assertEquals(0, person.runs("verify", "-j", year).code());
        String longer =
                person.runs("list", "all", "-j", year, "--format", "csv").out();
        String half = person.runs("list", "all", "-j", journal(made.resolve("tour")), "--format", "csv")
                .out();
        assertTrue(half.lines().allMatch(row -> longer.contains(row)), "it is the same journal");
    }

    @Test
    void nothing_of_ones_own_is_made_or_touched() throws IOException {
        assertFalse(Files.exists(new Person(made).journal()));
        assertEquals(List.of(made.resolve("tour")), files(made));
    }

    @Test
    void the_journal_is_one_like_any_other() throws IOException {
        Path copy = Files.copy(made.resolve("tour/journal.db"), home.resolve("copy.db"));

        assertEquals(0, person.runs("undo", "-j", copy.toString()).code());
        assertEquals(296, records("entries", copy.toString()));
        assertEquals(0, person.runs("4", "-j", copy.toString()).code());
        assertEquals(297, records("entries", copy.toString()));
    }

    @Test
    void a_folder_with_other_files_is_refused() throws IOException {
        Path folder = Files.createDirectory(home.resolve("mine"));
        person.runs("6", "-j", journal(folder));
        byte[] own = Files.readAllBytes(folder.resolve("journal.db"));

        var refused = person.runs("demo", folder.toString());

        assertEquals(
                "painlog: the folder " + folder + " holds other files; name an empty or a new one for the demo\n",
                refused.err());
        assertEquals(2, refused.code());
        assertEquals(List.of(folder.resolve("journal.db")), files(folder));
        assertArrayEquals(own, Files.readAllBytes(folder.resolve("journal.db")));
    }

    @Test
    void an_earlier_demo_is_made_again_quietly_whatever_journal_is_ones_own() throws IOException {
        Path folder = Files.createDirectories(home.resolve("tour"));
        for (Path file : files(made.resolve("tour"))) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("of-mine.txt"), "kept");
        person.runs("4", "-j", journal(folder));
        person.types("6");
        byte[] own = Files.readAllBytes(person.journal());

        var again = person.with("PAINLOG_JOURNAL", person.journal().toString()).runs("demo", "-q", folder.toString());

        assertEquals("", again.out() + again.err());
        assertEquals(297, records("entries", journal(folder)));
        assertEquals("kept", Files.readString(folder.resolve("of-mine.txt")));
        assertArrayEquals(own, Files.readAllBytes(person.journal()));
    }

    @Test
    void a_demo_that_became_ones_own_journal_is_left_alone() throws IOException {
        Path folder = made.resolve("tour");
        byte[] own = Files.readAllBytes(folder.resolve("journal.db"));

        var refused = person.with("PAINLOG_JOURNAL", journal(folder)).runs("demo", folder.toString());

        assertEquals(
                "painlog: your own journal lies in " + folder + "; name another folder for the demo\n", refused.err());
        assertEquals(2, refused.code());
        assertArrayEquals(own, Files.readAllBytes(folder.resolve("journal.db")));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(home.resolve("tour"), "a file");

        var refused = person.runs("demo", file.toString());

        assertEquals("painlog: the demo could not be written to " + file + "; check the folder\n", refused.err());
        assertEquals(1, refused.code());
    }

    private static String journal(Path folder) {
        return folder.resolve("journal.db").toString();
    }

    private long records(String kind, String journal) {
        return person.runs("list", kind, "-j", journal, "--format", "csv")
                        .out()
                        .lines()
                        .count()
                - 1;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

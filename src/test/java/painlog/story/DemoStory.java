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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void it_tells_what_lies_where() throws IOException {
        var demo = demo("tour");

        assertEquals("", demo.err());
        assertEquals(0, demo.code());
        assertTrue(demo.out().startsWith("A made-up half year is in " + home.resolve("tour") + ":\n"), demo.out());
        for (Path file : files("tour")) {
            assertTrue(demo.out().contains("  " + file.getFileName() + " "), file + " is not in the tour");
            assertTrue(Files.size(file) > 100, file + " is empty");
        }
    }

    @Test
    void every_command_of_the_tour_has_something_to_show() {
        String tour = demo("tour").out();
        List<String> next =
                tour.lines().filter(line -> line.startsWith("  painlog ")).toList();

        assertTrue(next.size() >= 3, tour);
        for (String line : next) {
            var shown = person.types(line.strip().substring("painlog ".length()));
            assertEquals("", shown.err(), line);
            assertEquals(0, shown.code(), line);
            assertTrue(shown.out().lines().count() > 1, line);
        }
    }

    @Test
    void the_journal_holds_what_was_typed() {
        demo("tour");

        assertEquals(297, records("entries"));
        assertEquals(65, records("sessions"));
        assertEquals(28, records("doses"));
        assertEquals(4, records("periods"));
    }

    @Test
    void the_journal_is_one_like_any_other() {
        demo("tour");
        long before = records("entries");

        assertEquals(0, person.runs("undo", "-j", journal("tour")).code());
        assertEquals(before - 1, records("entries"));
        assertEquals(0, person.runs("4", "-j", journal("tour")).code());
        assertEquals(before, records("entries"));
    }

    @Test
    void a_journal_of_ones_own_is_left_alone() throws IOException {
        person.types("6");
        byte[] own = Files.readAllBytes(person.journal());
        String named = person.journal().toString();

        assertEquals(0, demo("tour").code());
        assertEquals(
                0,
                person.with("PAINLOG_JOURNAL", named).runs("demo", path("two")).code());

        assertArrayEquals(own, Files.readAllBytes(person.journal()));
    }

    @Test
    void a_folder_with_other_files_is_refused() throws IOException {
        person.types("6");
        Path folder = home.resolve(".local/share/painlog");

        var refused = person.runs("demo", folder.toString());

        assertEquals(
                "painlog: the folder " + folder + " holds other files; name an empty or a new one for the demo\n",
                refused.err());
        assertEquals(2, refused.code());
        assertEquals(List.of(person.journal()), files(".local/share/painlog"));
    }

    @Test
    void an_earlier_demo_is_made_again() throws IOException {
        demo("tour");
        long fresh = records("entries");
        person.runs("4", "-j", journal("tour"));
        Files.writeString(home.resolve("tour/of-mine.txt"), "kept");

        assertEquals(0, demo("tour").code());
        assertEquals(fresh, records("entries"));
        assertEquals("kept", Files.readString(home.resolve("tour/of-mine.txt")));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(home.resolve("tour"), "a file");

        var refused = demo("tour");

        assertEquals(
                "painlog: the demo could not be written to " + home.resolve("tour") + "; check the folder\n",
                refused.err());
        assertEquals(1, refused.code());
    }

    @Test
    void quiet_says_nothing() {
        assertEquals("", person.runs("demo", "-q", path("tour")).out());
        assertFalse(Files.exists(person.journal()));
    }

    private Person.Outcome demo(String folder) {
        return person.runs("demo", path(folder));
    }

    private String path(String folder) {
        return home.resolve(folder).toString();
    }

    private String journal(String folder) {
        return home.resolve(folder).resolve("journal.db").toString();
    }

    private long records(String kind) {
        var listed = person.runs("list", kind, "-j", journal("tour"), "--format", "csv");
        return listed.out().lines().count() - 1;
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}

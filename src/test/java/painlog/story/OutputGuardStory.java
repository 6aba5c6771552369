package painlog.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command writes never takes the place of a journal, nor of a file of another kind unasked; backups replace nothing. */
final class OutputGuardStory {
    private static final List<String> WRITERS =
            List.of("export -o ", "export --as csv -o ", "export --as fhir --force -o ");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.says("6 stress=3 @neck");
    }

    private void untouched(String line, String words) throws IOException {
        byte[] before = Files.readAllBytes(person.journal());
        person.refused(line, 2, words);
        assertArrayEquals(before, Files.readAllBytes(person.journal()), line);
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void the_journal_is_not_written_over_whatever_the_spelling_or_link() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link.html"), person.journal());
        Path hard = Files.createLink(home.resolve("hard.html"), person.journal());
        Path spelled = person.journal().resolveSibling("../painlog/./journal.db");
        for (Path name : List.of(person.journal(), spelled, link, hard)) {
            for (String writer : WRITERS) {
                untouched(writer + name, "the journal itself; name another file");
            }
        }
        untouched("report -o " + link, "the journal itself");
        untouched("report --force -o " + hard, "the journal itself");
        for (String ending : List.of(".png", ".svg", ".pdf")) {
            Path picture = Files.createSymbolicLink(home.resolve("a" + ending), person.journal());
            untouched("chart trend -o " + picture, "the journal itself");
            untouched("chart trend --force -o " + picture, "the journal itself");
        }
    }

    @Test
    void another_journal_and_what_lies_beside_one_are_not_written_over() throws IOException {
        Path other = home.resolve("other.db");
        person.says("backup " + other);
        untouched("export --force -o " + other, "is an SQLite file");
        untouched("export --force -o " + other + "-wal", "belongs to an SQLite file");
        untouched("export --force -o " + person.journal() + "-journal", "belongs to the journal itself");
        assertEquals("the journal is sound\n", person.says("verify -j " + other));
    }

    @Test
    void the_config_is_not_written_into_a_journal() throws IOException {
        byte[] before = Files.readAllBytes(person.journal());
        person.with("PAINLOG_CONFIG", person.journal().toString());
        var outcome = person.types("config set zone Europe/Oslo");
        assertFalse(outcome.code() == 0, outcome.out());
        assertFalse(outcome.err().contains("something went wrong"), outcome.err());
        assertArrayEquals(before, Files.readAllBytes(person.journal()));
    }

    @Test
    void a_file_of_the_same_kind_is_replaced_and_one_of_another_only_by_force() throws IOException {
        Path letter = Files.writeString(home.resolve("letter.json"), "Dear doctor, it hurts.\n");
        person.refused("export -o " + letter, 2, "holds something else, not JSON; name another file, or add --force");
        assertEquals("Dear doctor, it hurts.\n", Files.readString(letter));

        person.says("export --force -o " + letter);
        person.says("7");
        person.says("export -o " + letter);

        assertTrue(Files.readString(letter).contains("\"pain\":7"));
        person.refused("export --as csv -o " + letter, 2, "holds JSON, not CSV");
        person.says("export --as csv -o " + home.resolve("a.csv"));
        person.says("export --as csv -o " + home.resolve("a.csv"));
    }

    @Test
    void a_plan_s_calendar_replaces_its_like_only() throws IOException {
        person.says("plan draw massage none --block 2w --cycles 1 --seed 7 --start 2026-12-21");
        Path own = Files.writeString(home.resolve("own.ics"), "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\n");
        person.refused("plan show -o " + own, 2, "holds something else, not the calendar of a plan; name another file");
        assertTrue(Files.readString(own).contains("Somebody"));
        person.says("plan show --force -o " + own);
        person.says("plan show -o " + own);
        assertTrue(Files.readString(own).contains("PRODID:-//painlog//"));
    }

    @Test
    void pictures_and_pages_replace_their_like_only() throws IOException {
        Path picture = home.resolve("a.svg");
        person.says("chart trend -o " + picture);
        person.says("chart trend -o " + picture);
        Path page = home.resolve("a.html");
        person.says("report -o " + page);
        person.says("report -o " + page);
        Files.copy(page, home.resolve("b.svg"));
        person.refused("chart trend -o " + home.resolve("b.svg"), 2, "holds an HTML page, not an SVG picture");
        Path notes = Files.writeString(home.resolve("notes.md"), "Remember the milk\n");
        person.refused("report -o " + notes, 2, "holds something else, not Markdown");
        Files.writeString(notes, "");
        person.says("report -o " + notes);
        person.says("report -o " + notes);
    }

    @Test
    void a_backup_replaces_nothing() throws IOException {
        Path day = person.journal().resolveSibling("journal-2026-11-20.db");
        person.says("backup");
        byte[] first = Files.readAllBytes(day);
        person.says("7");

        assertEquals(
                "copied the journal to " + day.resolveSibling("journal-2026-11-20-2.db") + "\n", person.says("backup"));
        person.says("backup " + home);
        person.says("backup " + home);
        person.refused("backup " + day, 2, "there is a file " + day + " already; name another one, or add --force");

        assertArrayEquals(first, Files.readAllBytes(day));
        assertTrue(Files.exists(home.resolve("journal-2026-11-20-2.db")));
        person.says("backup --force " + day);
        assertEquals(person.says("export"), person.says("export -j " + day));
    }

    @Test
    void a_backup_by_force_spares_the_journal_itself_and_follows_links() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link.db"), person.journal());
        untouched("backup --force " + link, "the copy can't lie where the journal is");
        Path text = Files.writeString(home.resolve("notes.txt"), "Remember the milk\n");
        Path toText = Files.createSymbolicLink(home.resolve("to.txt"), text);
        person.says("backup --force " + toText);
        assertTrue(Files.isSymbolicLink(toText));
        assertEquals("the journal is sound\n", person.says("verify -j " + text));
    }

    @Test
    void no_folder_is_made_in_silence() {
        person.refused(
                "backup " + home.resolve("new/folder/x.db"), 2, "there is no folder " + home.resolve("new/folder"));
        person.refused("export -o " + home.resolve("new/x.json"), 2, "there is no folder");
        person.refused("demo " + home.resolve("new/folder"), 2, "there is no folder " + home.resolve("new"));
        assertTrue(Files.notExists(home.resolve("new")));
    }

    @Test
    void the_journal_is_not_imported_into_itself() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("again.db"), person.journal());
        untouched("import " + person.journal(), "is the journal itself");
        untouched("import " + link, "is the journal itself");
    }

    @Test
    void a_hyphen_prints_the_report() {
        assertEquals(person.says("report"), person.says("report -o -"));
        person.refused("report -o - --open", 2, "--open needs a file");
    }

    @Test
    void what_a_demo_writes_is_for_its_owner() throws IOException {
        person.says("demo " + home.resolve("tour"));
        assertEquals("rwx------", mode(home.resolve("tour")));
        try (var files = Files.list(home.resolve("tour"))) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", mode(file), file.toString());
            }
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

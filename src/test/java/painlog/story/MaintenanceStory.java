package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, merge and verify as a person uses them. */
final class MaintenanceStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void spoil(String statement) throws Exception {
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var spoiler = sql.createStatement()) {
            spoiler.executeUpdate(statement);
        }
    }

    @Test
    void a_backup_lies_beside_the_journal_with_its_day() throws IOException {
        person.says("6");

        Path copy = person.journal().resolveSibling("journal-2026-11-20.db");
        assertEquals("copied the journal to " + copy + "\n", person.says("backup"));

        assertEquals("rw-------", mode(copy));
        assertEquals(person.says("export"), person.says("export -j " + copy));
    }

    @Test
    void a_backup_of_nothing_is_refused() {
        person.refused("backup", 4, "there is no journal");
    }

    @Test
    void a_backup_into_a_missing_place_leaves_nothing() {
        person.says("6");
        person.refused(
                "backup " + Path.of("/proc/none/copy.db"), 2, "there is no folder /proc/none to write copy.db in");
        person.refused("backup " + Path.of("/proc/copy.db"), 1, "could not be written");
    }

    @Test
    void a_restore_asks_and_keeps_the_present_journal_aside() throws IOException {
        person.says("6");
        Path copy = home.resolve("copy.db");
        person.says("backup " + copy);
        person.says("7");

        person.refused("restore " + copy, 2, "add --yes to do it without being asked");
        var no = person.atTerminal().typing("n\n").types("restore " + copy);
        assertEquals(130, no.code());
        var yes = person.typing("y\n").types("restore " + copy);

        assertEquals(0, yes.code(), yes.err());
        Path aside = person.journal().resolveSibling("journal.db.before-20261120-210000");
        assertTrue(yes.err().contains("the journal before it is " + aside));
        assertEquals("rw-------", mode(person.journal()));
        assertEquals(1, person.says("list --format jsonl").lines().count());
        assertEquals(2, person.says("list --format jsonl -j " + aside).lines().count());
    }

    @Test
    void a_restore_without_a_journal_brings_one() {
        person.says("6");
        Path copy = home.resolve("copy.db");
        person.says("backup " + copy);
        person.says("restore " + copy + " --yes -j " + home.resolve("new.db"));
        assertEquals(
                1,
                person.says("list --format jsonl -j " + home.resolve("new.db"))
                        .lines()
                        .count());
    }

    @Test
    void what_is_no_journal_is_not_restored() throws IOException {
        person.says("6");
        Path file = Files.writeString(
                home.resolve("notes.txt"), "not a journal, but long enough to look like one".repeat(50));

        person.refused("restore " + file + " --yes", 4, "is not a painlog journal; it was left untouched");
        person.refused("restore " + home.resolve("none.db") + " --yes", 4, "there is no journal");
        person.refused("restore " + person.journal() + " --yes", 2, "is the journal itself");
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void a_dry_restore_changes_nothing() throws IOException {
        person.says("6");
        person.says("backup " + home.resolve("copy.db"));
        byte[] before = Files.readAllBytes(person.journal());

        assertTrue(person.says("restore --dry-run " + home.resolve("copy.db")).contains("nothing was changed"));

        assertEquals(before.length, Files.readAllBytes(person.journal()).length);
    }

    @Test
    void verify_names_totals_that_do_not_equal_a_recount() throws Exception {
        person.says("6");
        spoil("UPDATE day_value SET n = 2");

        var found = person.types("verify");

        assertEquals("the day totals in day_value do not equal a recount\n", found.out());
        assertEquals(1, found.code());
    }

    @Test
    void verify_names_values_outside_their_range() throws Exception {
        person.says("6");
        spoil("DROP TRIGGER reading_in_range");
        spoil("UPDATE reading SET value = 60");

        assertEquals(
                "the trigger reading_in_range is missing or was changed\n",
                person.types("verify").out());
    }

    @Test
    void verify_names_rows_that_point_nowhere() throws Exception {
        person.says("6");
        spoil("INSERT INTO entry_tag VALUES (99, 'flare')");

        assertEquals(
                "a row of entry_tag points to a entry that is not there\n",
                person.types("verify").out());
    }

    @Test
    void a_damaged_file_is_reported() throws Exception {
        person.says("6");
        byte[] bytes = Files.readAllBytes(person.journal());
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(person.journal(), bytes);

        var found = person.types("verify");

        assertTrue(found.code() == 1 || found.code() == 4, found.out() + found.err());
        assertTrue((found.out() + found.err()).contains("damaged"), found.out() + found.err());
    }

    @Test
    void a_dry_merge_says_what_would_come() throws IOException {
        person.says("6");
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        other.says("7 @neck");

        assertEquals(
                "would merge 1 new record from journal.db; nothing was saved\n",
                person.says("merge --dry-run " + other.journal()));
        assertEquals(1, person.says("list --format jsonl").lines().count());
    }

    @Test
    void a_later_edit_wins_and_a_deletion_is_respected() throws IOException {
        person.says("6");
        person.says("5");
        Path other = home.resolve("other.db");
        person.says("backup " + other);
        person.at("2026-11-21T09:00:00+01:00").says("edit e1 7");
        person.says("delete e2 -j " + other);

        assertEquals("merged 1 deletion from other.db, 1 known already\n", person.says("merge " + other));

        assertTrue(person.says("show e1").contains("7"));
        assertEquals(1, person.says("list --format jsonl").lines().count());
        assertFalse(person.says("merge " + other).startsWith("merged"));
    }

    @Test
    void periods_of_one_therapy_that_overlap_become_one() throws IOException {
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        person.says("period add massage 2026-01-05..2026-02-15");
        other.says("period add massage 2026-02-01..2026-03-01");

        person.says("merge " + other.journal());

        assertTrue(person.says("list periods").contains("2026-01-05"));
        assertTrue(person.says("list periods").contains("2026-03-01"));
        assertEquals(1, person.says("list periods --format jsonl").lines().count());
    }

    @Test
    void an_export_file_is_for_its_owner_and_whole() throws IOException {
        person.says("6");
        Path file = home.resolve("all.json");

        assertEquals("wrote " + file + "\n", person.says("export -o " + file));

        assertEquals("rw-------", mode(file));
        assertEquals(person.says("export"), Files.readString(file));
    }
}

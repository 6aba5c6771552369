package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was undone never was and comes in again; what was deleted stays so unless it is to be revived. */
final class ComingBackStory {
    private static final String DIARY = " --from csv --map at=when --map pain=score --zone UTC";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private long records() {
        return person.says("list all --format jsonl").lines().count();
    }

    private Path exported(String as) {
        Path file = home.resolve("b." + as.replaceAll("\\W.*", ""));
        person.says("export --as " + as + " -o " + file);
        return file;
    }

    private Path diary() throws IOException {
        return Files.writeString(
                home.resolve("diary.csv"), "when,score\n2026-01-05T20:00,4\n2026-01-06T20:00,5\n2026-01-07T20:00,6\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "csv --kind entries"})
    void what_was_undone_comes_in_again(String as) {
        person.says("log 5");
        person.says("log 6");
        Path file = exported(as);
        person.says("undo 2");

        String said = person.says("import " + file);

        assertTrue(said.startsWith(as.endsWith("entries") ? "imported 2 entries" : "imported 2 new records"), said);
        assertEquals(2, records());
        assertTrue(person.says("import " + file).endsWith(", 2 known already\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "csv --kind entries"})
    void what_was_deleted_stays_deleted_and_is_named(String as) {
        person.says("log 5");
        person.says("log 6");
        person.says("log 7");
        Path file = exported(as);
        person.says("delete e1 e2 --yes");

        String known = file.getFileName() + " (painlog), 1 known already";
        String kept = "nothing new in " + known + ", 2 were deleted here; --revive brings them back\n";
        assertEquals(kept, person.says("import " + file));
        assertTrue(person.says("import -n " + file).endsWith(kept));
        assertEquals(1, records());

        String things = as.endsWith("entries") ? "entries" : "new records";
        assertTrue(person.says("import --revive -n " + file)
                .endsWith("would import 2 " + things + " from " + known + "; nothing was saved\n"));
        assertEquals("imported 2 " + things + " from " + known + "\n", person.says("import --revive " + file));
        assertEquals(3, records());

        person.says("undo");
        assertEquals(kept, person.says("import " + file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "csv --kind entries"})
    void after_a_purge_nothing_keeps_a_record_out(String as) {
        person.says("log 5");
        person.says("log 6");
        Path file = exported(as);
        person.says("delete e1 --yes");
        person.says("undo 1");
        person.says("delete e2 --yes");
        person.says("history --purge --yes");

        String said = person.says("import " + file);

        assertTrue(said.startsWith("imported 1 "), said);
        assertTrue(said.endsWith(", 1 known already\n"), said);
    }

    @Test
    void a_merge_that_was_undone_can_be_made_again() {
        String other = home.resolve("other.db").toString();
        person.says("log 5 -j " + other);
        person.says("session massage -j " + other);
        person.says("period add massage 2026-01-05..2026-02-01 -j " + other);
        person.says("log 6");

        assertEquals("merged 3 new records from other.db\n", person.says("merge " + other));
        person.says("undo");
        assertEquals("merged 3 new records from other.db\n", person.says("merge " + other));
        person.says("delete s2 --yes");
        assertEquals(
                "nothing new in other.db, 2 known already, 1 was deleted here; --revive brings it back\n",
                person.says("merge " + other));
        assertEquals("merged 1 new record from other.db, 2 known already\n", person.says("merge --revive " + other));
    }

    @Test
    void a_deletion_that_was_undone_is_not_passed_on() {
        person.says("log 5");
        String other = home.resolve("other.db").toString();
        person.says("backup " + other);
        person.at("2026-11-20T21:05:00+01:00").says("delete e1");
        person.says("undo");

        person.says("merge " + person.journal() + " -j " + other);

        assertEquals(1, person.says("list --format jsonl -j " + other).lines().count());
        assertEquals("nothing new in other.db, 1 known already\n", person.says("merge " + other));
    }

    @Test
    void a_revived_record_is_back_on_every_machine() {
        person.says("log 5");
        String other = home.resolve("other.db").toString();
        String copy = home.resolve("copy.db").toString();
        person.says("backup " + copy);
        person.at("2026-11-20T21:05:00+01:00").says("delete e1");
        person.says("backup " + other);

        // even by a clock that was set back
        person.at("2026-11-20T20:00:00+01:00").says("merge --revive " + copy);

        assertTrue(person.says("merge " + person.journal() + " -j " + other).startsWith("merged 1 new record"));
        assertEquals("nothing new in other.db, 1 known already\n", person.says("merge " + other));
    }

    @Test
    void rows_of_another_program_follow_the_same_rule() throws IOException {
        String line = "import " + diary() + DIARY;
        person.says(line);
        person.says("undo");
        assertEquals("imported 3 entries from diary.csv (csv)\n", person.says(line));

        person.says("delete e4 e5 --yes");
        assertEquals(
                "nothing new in diary.csv (csv), 1 known already, 2 were deleted here; --revive brings them back\n",
                person.says(line));
        assertEquals("""
            line 2: pain 4, Mon 2026-01-05 20:00 +00:00 (was deleted here)
            line 3: pain 5, Tue 2026-01-06 20:00 +00:00 (was deleted here)
            line 4: pain 6, Wed 2026-01-07 20:00 +00:00 (known already)
            nothing new in diary.csv (csv), 1 known already, 2 were deleted here; --revive brings them back
            """, person.says(line + " --dry-run"));
        assertTrue(person.says(line + " --format json").contains("\"known\":1,\"deletedHere\":2"));
        assertEquals("imported 2 entries from diary.csv (csv), 1 known already\n", person.says(line + " --revive"));
        assertEquals(3, records());
    }

    @Test
    void a_restored_journal_has_the_deletions_of_its_time() {
        person.says("log 5");
        person.says("log 6");
        Path file = exported("json");
        Path copy = home.resolve("copy.db");
        person.says("delete e1 --yes");
        person.says("backup " + copy);
        person.says("delete e2 --yes");
        person.says("restore --yes " + copy);

        assertEquals(
                "nothing new in b.json (painlog), 1 known already, 1 was deleted here; --revive brings it back\n",
                person.says("import " + file));
        person.says("undo");
        assertEquals("nothing new in b.json (painlog), 2 known already\n", person.says("import " + file));
    }

    @Test
    void a_later_edit_elsewhere_brings_a_deleted_record_back_by_itself() {
        person.says("log 5");
        String other = home.resolve("other.db").toString();
        person.says("backup " + other);
        person.says("delete e1 --yes");
        person.at("2026-11-21T09:00:00+01:00").says("edit e1 7 -j " + other);

        assertEquals("merged 1 new record from other.db\n", person.says("merge " + other));
    }

    @Test
    void a_clock_that_was_ahead_once_or_set_back_loses_no_later_change() throws IOException {
        person.at("2026-03-01T10:00:00Z").says("log 5");
        person.says("log 6");
        person.says("provider add Anna");
        Path other = home.resolve("other.db");
        person.at("2027-03-01T10:00:00Z").says("edit e1 7");
        person.says("edit e2 7");
        person.says("provider edit Anna --place Oslo");
        person.says("backup " + other);

        person.at("2026-03-02T10:00:00Z").says("edit e1 8");
        person.says("delete e2");
        person.says("provider edit Anna --place Bergen");
        String later = person.says("export");
        Path copy = home.resolve("copy.db");
        person.says("backup " + copy);

        person.says("merge " + other);
        assertEquals(later, person.says("export"));
        assertTrue(person.says("merge " + copy + " -j " + other).startsWith("merged 2 later versions, 1 deletion"));
        assertEquals(later, person.says("export -j " + other));
    }

    @Test
    void an_edit_after_an_undone_one_of_a_clock_that_was_ahead_is_later() {
        person.at("2026-03-01T10:00:00Z").says("log 5");
        person.at("2027-03-01T10:00:00Z").says("edit e1 7");
        String other = home.resolve("other.db").toString();
        person.says("backup " + other);
        person.at("2026-03-02T10:00:00Z").says("undo");
        person.says("edit e1 8");

        person.says("merge " + other);

        assertTrue(person.says("show e1").contains("pain         8"), person.says("show e1"));
    }

    @Test
    void deletions_of_what_is_not_here_are_taken_over() {
        person.says("log 5");
        Path file = exported("json");
        String other = home.resolve("other.db").toString();
        person.says("log 6 -j " + other);
        person.says("delete e1 --yes");

        assertEquals(
                "merged 1 deletion of what is not here from journal.db\n",
                person.says("merge " + person.journal() + " -j " + other));
        assertEquals(
                "nothing new in b.json (painlog), 1 was deleted here; --revive brings it back\n",
                person.says("import " + file + " -j " + other));
    }

    @Test
    void a_period_that_was_joined_is_known_and_not_deleted() {
        String other = home.resolve("other.db").toString();
        person.says("period add massage 2026-01-05..2026-02-15");
        person.says("period add massage 2026-02-01..2026-03-01 -j " + other);

        person.says("merge " + other);

        assertEquals("nothing new in other.db, 1 known already\n", person.says("merge " + other));
        assertEquals(1, person.says("list periods --format jsonl").lines().count());
    }
}

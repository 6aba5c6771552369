package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoStory {
    private static final String SIX = "e1: pain 6, Fri 2026-11-20 21:00 +01:00";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void undo_takes_back_the_last_change_and_redo_puts_it_back() {
        person.says("6");
        var undone = person.types("undo");
        assertEquals("undone: log " + SIX + "\n", undone.out());
        assertEquals("painlog redo puts it back\n", undone.err());

        var redone = person.types("redo");
        assertEquals("redone: log " + SIX + "\n", redone.out());
        assertEquals("painlog undo takes it back\n", redone.err());
    }

    @Test
    void several_changes_at_once() {
        person.says("6");
        person.says("dose aspirin");
        person.says("session yoga");

        var undone = person.types("undo 2");
        assertEquals("""
            undone: session s1: yoga, Fri 2026-11-20 21:00 +01:00
            undone: dose d1: aspirin, Fri 2026-11-20 21:00 +01:00
            """, undone.out());
        assertEquals("painlog redo 2 puts them back\n", undone.err());
        person.refused("undo 2", 3, "there is only 1 change to undo");
        person.refused("redo 3", 3, "there are only 2 changes to redo");
        assertTrue(person.says("redo 2").startsWith("redone: dose d1"));
    }

    @Test
    void without_changes_there_is_nothing_to_undo() {
        person.refused("undo", 3, "there is nothing to undo");
        person.refused("redo", 3, "there is nothing to redo");
        person.refused("undo 0", 2, "0 changes are nothing to undo");
        person.refused("undo all", 2, "the number of changes \"all\" is not a whole number, such as: painlog undo 3");
        person.refused("undo 1 2", 2, "one word too many");
        person.refused("-j " + home + "/none.db undo", 4, "there is no journal");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_new_change_leaves_nothing_to_redo() {
        person.says("6");
        person.says("undo");
        person.says("5");

        person.refused("redo", 3, "there is nothing to redo");
        person.says("undo");
        assertEquals("redone: log e2: pain 5, Fri 2026-11-20 21:00 +01:00\n", person.says("redo"));
        person.refused("redo", 3, "there is nothing to redo");
    }

    @Test
    void history_lists_the_newest_first_and_marks_what_was_undone() {
        person.says("6");
        person.at("2026-11-20T22:00:00+01:00").says("session massage --provider Anna");
        person.says("undo");

        String title = "n  when                         state   command  what\n";
        String second = "2  Fri 2026-11-20 22:00 +01:00  undone  session  s1: massage, Fri 2026-11-20 22:00 +01:00\n";
        String first = "1  Fri 2026-11-20 21:00 +01:00          log      " + SIX + "\n";
        assertEquals(title + second + first, person.says("history"));
        assertEquals(title + second, person.says("history --limit 1"));
        person.refused("history --limit few", 2, "--limit \"few\" is not a whole number from 1 on, such as 50");
    }

    @Test
    void history_as_json() {
        person.says("6");

        String change = "{\"number\":1,\"at\":\"2026-11-20T20:00:00Z\",\"command\":\"log\",\"summary\":\"" + SIX
                + "\",\"undone\":";
        assertEquals(
                "{\"schema\":\"painlog.history/1\",\"changes\":[" + change + "false}]}\n",
                person.says("history --format json"));
        assertEquals(
                "{\"schema\":\"painlog.undo/1\",\"changes\":[" + change + "true}]}\n",
                person.says("undo --format json"));
        assertEquals(
                "{\"schema\":\"painlog.redo/1\",\"changes\":[" + change + "false}]}\n",
                person.says("redo --format json"));
    }

    @Test
    void history_before_there_is_a_journal_is_empty() {
        var history = person.types("history");
        assertEquals("", history.out());
        assertTrue(history.err().endsWith("\nNothing to list.\n"), history.err());
        assertTrue(history.err().startsWith("There is no journal yet"), history.err());
        assertEquals(0, history.code());
    }

    @Test
    void purge_forgets_for_good() throws Exception {
        person.says("6 zebra stripes");
        person.says("5");
        person.says("delete e1");
        assertTrue(bytes().contains("zebra"));

        assertEquals("forgot 3 changes\n", person.says("history --purge --yes"));

        assertFalse(bytes().contains("zebra"));
        person.refused("undo", 3, "there is nothing to undo");
        assertTrue(person.types("history").err().endsWith("Nothing to list.\n"));
        assertEquals("deleted e2: pain 5, Fri 2026-11-20 21:00 +01:00\n", person.says("delete last"));
    }

    @Test
    void purge_asks_and_takes_no_for_an_answer() {
        person.says("6");
        person.refused("history --purge", 2, "without a terminal it needs --yes");

        var no = person.atTerminal().typing("no\n").types("history --purge");
        assertEquals(130, no.code());
        assertEquals(
                "Forget the whole history? Nothing made so far can be undone after that. [y/N] "
                        + "painlog: nothing was changed\n",
                no.err());
        assertEquals(130, person.typing("").types("history --purge").code());
        person.refused("history --purge --no-input", 2, "needs --yes");
        assertEquals(
                "forgot 1 change\n",
                person.typing("y\n").types("history --purge").out());
    }

    private String bytes() throws Exception {
        return new String(Files.readAllBytes(person.journal()), StandardCharsets.ISO_8859_1);
    }

    @Test
    void purging_forgets_imported_rows_of_deleted_records_for_good() throws Exception {
        Path file = home.resolve("rows.csv");
        String rows = """
            When,Pain,Therapy,Drug,Note
            2026-11-01 10:00,6,,,marzipanentry
            2026-11-02 10:00,,massage,,marzipansession
            2026-11-03 10:00,,,aspirin,marzipandose
            2026-11-04 10:00,5,,,nougatentry
            """;
        Files.writeString(file, rows);
        person.says("import " + file
                + " --from csv --map at=When --map pain=Pain --map therapy=Therapy --map drug=Drug --map note=Note");
        person.says("7 --note marzipannote");
        assertTrue(bytes().contains("marzipandose"), "the raw row is kept");
        person.says("delete e1 e3 s1 d1");
        person.says("history --purge --yes");

        assertFalse(bytes().contains("marzipan"), "deleted records are forgotten");
        assertTrue(bytes().contains("nougatentry"), "others are not");
        person.refused("undo", 3, "there is nothing to undo");
    }
}

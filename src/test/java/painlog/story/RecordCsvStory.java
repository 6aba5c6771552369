package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One kind of record exported as a table and imported again, and cells that a spreadsheet would run. */
final class RecordCsvStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private Person other = new Person(home);

    @BeforeEach
    void two_people() throws IOException {
        person = new Person(home);
        other = new Person(Files.createDirectory(home.resolve("other")));
        person.says("6 stress=7 @neck:left +flare --trigger sitting --note \"=1+1\"");
        person.says("5 --note \"'=quoted\"");
        person.says("session massage --before 6 --after 4 --at 10:00 --cost 60EUR --note \"@home\"");
        person.says("dose ibuprofen 400mg --at 11:00");
    }

    private Path table(String kind) {
        Path table = home.resolve(kind + ".csv");
        person.says("export --as csv --kind " + kind + " -o " + table);
        return table;
    }

    @Test
    void a_table_comes_back_into_another_journal_as_it_was() {
        assertEquals("imported 2 entries from entries.csv (painlog)\n", other.says("import " + table("entries")));
        assertEquals("imported 1 session from sessions.csv (painlog)\n", other.says("import " + table("sessions")));
        assertEquals("imported 1 dose from doses.csv (painlog)\n", other.says("import " + table("doses")));
        assertEquals(records(person), records(other));
    }

    @Test
    void two_words_in_every_list_survive() {
        String words = " @neck:left @lower-back:both +flare +work";
        person.says("4" + words + " --quality burning,aching --symptom fatigue,stiffness"
                + " --trigger sitting,stress --relief rest,heat");
        person.says("session massage deep-tissue trigger-point --at 12:00" + words);

        other.says("import " + table("entries"));
        other.says("import " + table("sessions"));
        other.says("import " + table("doses"));

        assertEquals(records(person), records(other));
    }

    @Test
    void an_entry_that_came_with_words_alone_comes_back() throws IOException {
        Path file = Files.writeString(home.resolve("words.csv"), "when,how,what\n2024-01-01T20:00,mild,a; b\n");
        Person third = new Person(Files.createDirectory(home.resolve("third")));
        third.says("import " + file + " --from csv --map at=when --map severity=how --map note=what");
        Path table = home.resolve("entries.csv");
        third.says("export --as csv --kind entries -o " + table);

        assertEquals("imported 1 entry from entries.csv (painlog)\n", other.says("import " + table));
        assertEquals(records(third), records(other));
    }

    @Test
    void every_row_of_the_demo_comes_back() {
        person.says("demo " + home.resolve("demo"));
        String journal = "-j " + home.resolve("demo").resolve("journal.db");
        Path table = home.resolve("entries.csv");
        person.says(journal + " export --as csv --kind entries -o " + table);

        assertEquals("imported 297 entries from entries.csv (painlog)\n", other.says("import " + table));
        String before = person.says(journal + " export --as csv --kind entries");
        assertEquals(unnumbered(before), unnumbered(other.says("export --as csv --kind entries")));
    }

    /** Rows without their numbers, which are given anew in the order of the file. */
    private static String unnumbered(String table) {
        return table.replaceAll("(?m)^e\\d+,", "");
    }

    private static String records(Person someone) {
        return someone.says("export --as jsonl")
                .replaceAll("\"(id|raw|columns|earlierUid|editedAt)\":(\\d+|null|\"([^\"\\\\]|\\\\.)*\"),?", "");
    }

    @Test
    void a_table_is_known_again_by_the_journal_it_came_from() {
        assertEquals(
                "nothing new in entries.csv (painlog), 2 known already\n", person.says("import " + table("entries")));
        assertEquals(
                "nothing new in sessions.csv (painlog), 1 known already\n", person.says("import " + table("sessions")));
        assertEquals("nothing new in doses.csv (painlog), 1 known already\n", person.says("import " + table("doses")));
    }

    @Test
    void a_record_edited_since_stays_as_it_is() {
        Path before = table("entries");
        person.says("edit e1 3");

        assertTrue(person.says("import " + before).startsWith("nothing new"));

        assertTrue(person.says("show e1").contains("pain            3"), person.says("show e1"));
    }

    @Test
    void a_record_deleted_since_stays_so_unless_it_is_to_be_revived() {
        Path before = table("entries");
        person.says("delete e1 --yes");

        assertEquals(
                "nothing new in entries.csv (painlog), 1 known already, 1 was deleted here; --revive brings it back\n",
                person.says("import " + before));
        assertEquals(
                "imported 1 entry from entries.csv (painlog), 1 known already\n",
                person.says("import --revive " + before));
    }

    @Test
    void both_machines_hold_one_record_after_a_merge() {
        other.says("import " + table("entries"));

        assertTrue(other.says("merge " + person.journal()).startsWith("merged 2 new records"));
    }

    @Test
    void a_list_for_reading_is_no_table_to_import() throws IOException {
        for (String list : new String[] {"list entries --format csv", "export --as csv --kind periods"}) {
            Path file = Files.writeString(home.resolve("list.csv"), person.says(list));
            person.refused(
                    "import " + file, 2, "the file is a list painlog printed, whose rows could not be known again");
        }
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_guarded_and_restored() throws IOException {
        for (String format : new String[] {"", " --kind entries"}) {
            String csv = person.says("export --as csv" + format);
            assertTrue(csv.contains(",'=1+1,"), csv);
            assertTrue(csv.contains(",''=quoted,"), csv);
        }
        other.says("import " + table("entries"));
        String list = other.says("list --format jsonl");
        assertTrue(list.contains("\"note\":\"=1+1\"") && list.contains("\"note\":\"'=quoted\""), list);
    }

    @Test
    void an_encoding_says_nothing_about_json_and_xml() throws IOException {
        for (String format : new String[] {"json", "jsonl"}) {
            Path file = Files.writeString(home.resolve("all." + format), person.says("export --as " + format));
            for (String encoding : new String[] {"windows-1252", "utf-16"}) {
                String said = "--encoding says nothing about files of painlog in JSON; leave it out";
                other.refused("import " + file + " --encoding " + encoding, 2, said);
            }
            other.says("import " + file + " --encoding utf-8 --dry-run");
        }
        String said = "--encoding says nothing about files of apple-health in XML; leave it out";
        other.refused("import examples/import/apple-health.xml --encoding windows-1252", 2, said);
    }

    @Test
    void two_exports_joined_into_one_file_are_to_be_imported_by_themselves() throws IOException {
        other.says("5");
        other.says("session massage --at 10:00");
        String apart = "; import each export by itself, one after the other\n";
        Path file = home.resolve("joined");
        Person third = new Person(Files.createDirectory(home.resolve("third")));
        for (String format : new String[] {"json", "jsonl", "csv"}) {
            String more = other.says("export --as " + format);
            Files.writeString(file, person.says("export --as " + format) + more);
            third.refused("import " + file, 2, apart);

            if (!format.equals("json")) {
                String rest = more.substring(more.indexOf('\n') + 1);
                Files.writeString(file, person.says("export --as " + format) + rest);
                third.refused("import " + file, 2, "two records of the file carry the same number");
            }
        }
        assertFalse(Files.exists(third.journal()));
    }

    @Test
    void a_record_that_stands_twice_in_an_export_is_taken_once() throws IOException {
        String lines = person.says("export --as jsonl");
        String entry =
                lines.lines().filter(line -> line.contains("=1+1")).findFirst().orElse("");
        Path file = Files.writeString(home.resolve("twice.jsonl"), lines + entry + "\n");

        assertEquals(
                "imported 4 new records from twice.jsonl (painlog), 1 known already\n", other.says("import " + file));
        assertEquals(lines, other.says("export --as jsonl"));
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doses and periods take notes, which are shown, found, changed, kept and brought back as those of entries are. */
final class NoteStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private void record() {
        person.says("dose ibuprofen 400mg --note \"with breakfast, 50 % better\"");
        person.says("period start massage --note \"Anna's offer\"");
    }

    @Test
    void a_note_is_confirmed_shown_found_and_changed() {
        assertEquals(
                "d1: ibuprofen 400 mg, \"with breakfast\", Fri 2026-11-20 21:00 +01:00\n",
                person.says("dose ibuprofen 400mg --note \"with breakfast\""));
        assertEquals(
                "p1: massage 2026-11-20.., \"Anna's offer\"\n",
                person.says("period start massage --note \"Anna's offer\""));
        assertTrue(person.says("list doses").contains("with breakfast"));
        assertTrue(person.says("period list").contains("Anna's offer"));
        assertTrue(person.says("list all --text breakfast").contains("d1"));
        assertTrue(person.says("list all --text offer").contains("p1"));
        assertTrue(person.says("show d1").contains("note"));

        assertTrue(person.says("edit d1 --note \"on an empty stomach\"").contains("\"on an empty stomach\""));
        assertTrue(person.says("edit d1 --count 2").contains("\"on an empty stomach\""));
        assertTrue(person.says("edit p1 --label first").contains("first, \"Anna's offer\""));
        assertTrue(person.says("period stop massage").contains("\"Anna's offer\""));
        assertFalse(person.says("edit d1 --note \"\"").contains("\""));
        person.says("undo");
        assertTrue(person.says("list doses --format json").contains("\"note\":\"on an empty stomach\""));
        assertTrue(person.says("history").contains("d1"));
    }

    @Test
    void a_note_that_is_a_time_is_hinted_at() {
        assertTrue(person.types("dose ibuprofen --note yesterday").err().contains("--at yesterday sets the time"));
    }

    @Test
    void a_note_of_too_many_letters_is_refused() {
        person.refused("dose ibuprofen --note " + "n".repeat(100_001), 2, "is too long; it may have 100000");
        person.refused("period start massage --note " + "n".repeat(100_001), 2, "is too long; it may have 100000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv"})
    void notes_come_back_by_every_export(String format) throws IOException {
        record();
        Path file = home.resolve("export." + format);
        person.says("export --as " + format + " -o " + file);
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        other.says("import " + file);
        assertEquals(person.says("list all --format json"), other.says("list all --format json"));
        assertTrue(other.says("list all").contains("50 % better"));
    }

    @Test
    void notes_of_doses_come_back_by_their_own_table_and_tables_of_before_are_read() throws IOException {
        record();
        Path file = home.resolve("doses.csv");
        person.says("export --as csv --kind doses -o " + file);
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        other.says("import " + file);
        assertTrue(other.says("list doses").contains("with breakfast, 50 % better"));

        Files.writeString(file, """
            id,at,zone,recorded_at,drug,amount,unit,count,status,uid
            d1,2026-03-05T10:00:00+01:00,Europe/Oslo,2026-03-05T09:00:00Z,aspirin,500,mg,1,taken,0123456789abcdef0123456789abcdef
            """);
        assertTrue(other.says("import " + file).startsWith("imported 1 dose"));
    }

    @Test
    void notes_are_merged_left_out_by_redaction_and_in_the_fhir_bundle() throws IOException {
        record();
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        other.says("6");
        other.says("merge " + person.journal());
        assertTrue(other.says("list all").contains("Anna's offer"));
        assertTrue(person.says("export --as fhir").contains("with breakfast, 50 % better"));
        Path report = home.resolve("report.md");
        person.says("report --appendix -o " + report);
        assertTrue(Files.readString(report).contains("with breakfast"));
        person.says("report --appendix --redact notes --force -o " + report);
        assertFalse(Files.readString(report).contains("with breakfast"));
    }

    @Test
    void a_note_column_of_a_table_of_doses_is_taken() throws IOException {
        Path file = Files.writeString(home.resolve("t.csv"), "at,drug,why\n2026-03-05,aspirin,cold\n");
        person.says("import " + file + " --map at=at --map drug=drug");
        assertEquals(
                "imported more of 1 known record from t.csv (csv)\n",
                person.says("import " + file + " --map at=at --map drug=drug --map note=why"));
        assertTrue(person.says("list doses").contains("cold"));
    }
}

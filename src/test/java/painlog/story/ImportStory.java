package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.store.JournalFile;

/** Importing a CSV file whose columns the person names. */
final class ImportStory {
    private static final String DIARY = """
        timestamp,score,sleep,where,remark
        2024-01-01T20:00,4.5,7,lower-back:left;neck,"long drive, no break"
        2024-01-02T07:20,6,,,
        2024-01-02T20:45,7.5,5,neck,
        """;
    private static final String MAP = " --from csv --map at=timestamp --map pain=score --zone UTC";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(home.resolve("diary.csv"), text.getBytes(charset));
    }

    private Person.Outcome imports(String text, String options) throws IOException {
        return person.types("import " + file(text) + options);
    }

    private void undo() {
        person.says("undo");
    }

    @Test
    void a_file_of_one_s_own_comes_in_by_naming_its_columns() throws IOException {
        var imported = imports(DIARY, MAP + " --map sleep=sleep --map site=where --map note=remark");

        assertEquals("new journal " + person.journal() + "\npainlog undo takes it back\n", imported.err());
        assertEquals("imported 3 entries from diary.csv (csv)\n", imported.out());
        String list = person.types("list --format csv").out();
        assertTrue(list.contains("e1,2024-01-01T20:00:00Z,UTC,2024-01-01T20:00:00Z,4.5,sleep=7,lower-back:left neck"));
        assertTrue(list.contains("\"long drive, no break\""));
    }

    @Test
    void the_same_file_twice_adds_nothing() throws IOException {
        imports(DIARY, MAP);

        var again = imports(DIARY, MAP);

        assertEquals("nothing new in diary.csv (csv), 3 known already\n", again.out());
        assertEquals(0, again.code());
    }

    @Test
    void another_column_of_the_same_file_is_put_to_the_entries() throws IOException {
        imports(DIARY, MAP);

        var again = imports(DIARY, MAP + " --map note=remark");

        assertEquals("imported more of 1 known record from diary.csv (csv), 2 known already\n", again.out());
        assertTrue(person.says("list").contains("long drive, no break"));
    }

    @Test
    void a_late_row_is_taken_wherever_it_stands() throws IOException {
        imports(DIARY, MAP);

        var again = imports(DIARY + "2023-12-31T09:00,3,8,,\n", MAP);

        assertEquals("imported 1 entry from diary.csv (csv), 3 known already\n", again.out());
    }

    @Test
    void an_import_is_one_change_and_can_be_made_again_after_undo() throws IOException {
        imports(DIARY, MAP);

        undo();

        assertEquals("", person.types("list --format jsonl").out());
        assertEquals(
                "imported 3 entries from diary.csv (csv)\n", imports(DIARY, MAP).out());
        assertTotals();
    }

    private void assertTotals() {
        try (JournalFile journal = JournalFile.open(person.journal())) {
            assertEquals("[]", journal.verification().faults().toString());
        }
    }

    @Test
    void a_dry_run_shows_what_would_come_and_saves_nothing() throws IOException {
        var dry = imports(DIARY, MAP + " --dry-run");

        assertEquals("""
            line 2: pain 4.5, Mon 2024-01-01 20:00 +00:00
            line 3: pain 6, Tue 2024-01-02 07:20 +00:00
            line 4: pain 7.5, Tue 2024-01-02 20:45 +00:00
            would import 3 entries from diary.csv (csv); nothing was saved
            """, dry.out());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void bad_rows_are_listed_and_nothing_is_saved() throws IOException {
        var refused = imports(DIARY + "2024-02-30T10:00,5,,,\n2024-01-09T10:00,11,,,\n", MAP);

        assertEquals("""
            line 5: time "2024-02-30T10:00" names a day that does not exist; February 2024 has 29 days
            line 6: score 11 is outside 0–10; --scale 0-100 reads another scale as 0 to 10, or it takes a measure of its own: painlog measure add NAME --range LOW..HIGH --better lower, then --map NAME=COLUMN
            painlog: 2 rows of diary.csv can't be taken; nothing was saved; add --skip-bad to import the others
            """, refused.err());
        assertEquals(2, refused.code());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void bad_rows_can_be_skipped() throws IOException {
        var skipped = imports(DIARY + "2024-02-30T10:00,5,,,\n", MAP + " --skip-bad");

        assertTrue(skipped.err()
                .endsWith("skipped: 1 row that can't be taken\nnew journal " + person.journal()
                        + "\npainlog undo takes it back\n"));
        assertTrue(skipped.out().startsWith("imported 3 entries"));
    }

    @Test
    void sessions_and_doses_come_by_the_same_map() throws IOException {
        var imported = imports(
                """
                day;clock;what;how;min;pre;post;who;pill;mg
                05.03.2024;9:30;massage;deep-tissue;60;6,5;4;Practice A;;
                06.03.2024;19:15;;;;;;;ibuprofen;400
                """,
                " --from csv --map date=day --map time=clock --map therapy=what --map technique=how"
                        + " --map minutes=min --map before=pre --map after=post --map provider=who --map drug=pill"
                        + " --map amount=mg --decimal-comma --date-format \"dd.MM.yyyy HH:mm\"");

        assertEquals("new journal " + person.journal() + "\npainlog undo takes it back\n", imported.err());
        assertEquals("imported 1 session, 1 dose from diary.csv (csv)\n", imported.out());
        assertTrue(person.types("list all").out().contains("massage (deep-tissue) 60 min, 6.5 → 4"));
        undo();
        assertTotals();
    }

    @Test
    void a_measure_of_one_s_own_and_its_unit() throws IOException {
        imports("When,Reach\n2024-01-01T20:00,12cm\n", " --from csv --map at=When --map reach=Reach");

        assertTrue(person.types("list").out().contains("reach=12cm"));
    }

    @Test
    void severity_words_stay_words_unless_mapped() throws IOException {
        String words = "at,how bad\n2024-01-01T20:00,Moderate\n";
        imports(words, " --from csv --map at=at --map \"severity=how bad\"");
        assertTrue(person.types("list --format csv").out().contains(",severity-moderate,"));
        undo();

        imports(words, " --from csv --map at=at --map \"severity=how bad\" --map-severity mild=2,moderate=5");
        assertTrue(person.types("list").out().contains("  5 "));
    }

    @Test
    void windows_1252_by_option() throws IOException {
        Path file = file("at,pain,note\n2024-01-01T20:00,5,Rücken\n", Charset.forName("windows-1252"));
        String map = " --from csv --map at=at --map pain=pain --map note=note";

        assertEquals(
                "painlog: " + file.getFileName()
                        + ": line 2 is not UTF-8; if an older program wrote the file, add --encoding windows-1252\n",
                person.types("import " + file + map).err());
        person.types("import " + file + map + " --encoding windows-1252");

        assertTrue(person.types("list").out().contains("Rücken"));
    }

    @Test
    void the_row_as_it_was_is_kept() throws Exception {
        imports(DIARY, MAP);

        try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var rows = sql.createStatement().executeQuery("SELECT raw FROM imported_entry ORDER BY record_id")) {
            assertTrue(rows.next());
            assertEquals("2024-01-01T20:00,4.5,7,lower-back:left;neck,\"long drive, no break\"", rows.getString(1));
        }
    }

    @Test
    void pounds_are_converted_to_kilograms_before_the_range_is_checked() throws Exception {
        String record = "<Record type=\"HKQuantityTypeIdentifierBodyMass\" unit=\"lb\""
                + " startDate=\"2026-11-0%d 08:00:00 +0100\" value=\"%s\"/>";
        Path file = home.resolve("export.xml");
        Files.writeString(
                file, "<HealthData>" + record.formatted(1, "500") + record.formatted(2, "900") + "</HealthData>");
        var refused = person.types("import " + file);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("weight 408.2 is outside 20–400 kg"), refused.err());
        person.says("import " + file + " --skip-bad");
        assertTrue(person.says("list").contains("weight=226.8kg"), person.says("list"));
    }
}

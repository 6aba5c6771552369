package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of other programs' files are known again by what they mean and how often the file says it. */
final class KnownAgainStory {
    private static final Path INPUTS = Path.of("src", "test", "resources", "painlog", "story", "inputs");
    private static final Path SAMPLES = Path.of("examples", "import");
    private static final String TWO_SITES =
            "f13-two-site-columns.csv --map date=Datum --map time=Uhrzeit --decimal-comma"
                    + " --date-format \"dd.MM.yyyy HH:mm\" --map pain=";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private String input(String file) {
        return person.says("import " + INPUTS + "/" + file);
    }

    private String table(String text, String map) throws IOException {
        Path file = Files.writeString(home.resolve("t.csv"), text);
        StringBuilder options = new StringBuilder();
        for (String field : map.split(" ")) {
            options.append(" --map ").append(field);
        }
        return person.says("import " + file + options);
    }

    private int count(String kind) {
        return (int) person.says("list " + kind + " --format csv").lines().count() - 1;
    }

    @Test
    void three_equal_doses_are_three_and_the_same_file_again_adds_none() {
        assertEquals("imported 3 doses from f07-identical-rows.csv (bearable)\n", input("f07-identical-rows.csv"));
        assertEquals(
                "nothing new in f07-identical-rows.csv (bearable), 3 known already\n", input("f07-identical-rows.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        f12a-clock-style.csv      | f12b-clock-style.csv      | daylio
        f12b-clock-style.csv      | f12a-clock-style.csv      | daylio
        f12e-number-spelling-a.csv | f12f-number-spelling-b.csv | track-and-graph
        """)
    void another_spelling_is_the_same_record(String first, String second, String program) {
        assertEquals("imported 1 entry from " + first + " (" + program + ")\n", input(first));
        assertEquals("nothing new in " + second + " (" + program + "), 1 known already\n", input(second));
    }

    @Test
    void a_second_column_of_a_known_file_adds_its_values() {
        assertEquals("imported 2 entries from f13-two-site-columns.csv (csv)\n", input(TWO_SITES + "Nacken"));
        assertEquals("imported 3 entries from f13-two-site-columns.csv (csv)\n", input(TWO_SITES + "LWS"));
        assertEquals("nothing new in f13-two-site-columns.csv (csv), 2 known already\n", input(TWO_SITES + "Nacken"));
        assertEquals("nothing new in f13-two-site-columns.csv (csv), 3 known already\n", input(TWO_SITES + "LWS"));
        assertEquals(5, count("entries"));
    }

    @Test
    void several_drugs_of_a_cell_are_known_again_each() {
        String drugs = "f24-drug-lists.csv --map at=at --map drug=drug";
        assertEquals("imported 4 doses from f24-drug-lists.csv (csv)\n", input(drugs));
        assertEquals("nothing new in f24-drug-lists.csv (csv), 4 known already\n", input(drugs));
        String listed = person.says("list doses --format csv");
        assertTrue(listed.contains("examplol,400,mg") && listed.contains("otherol,1,g"), listed);
    }

    @Test
    void another_measure_of_a_known_row_is_put_to_its_entry() throws IOException {
        String file = "at,pain,stress,what\n2026-03-05,5,3,sitting\n2026-03-06,4,,\n2026-03-07,,2,rest\n";

        assertEquals("imported 2 entries from t.csv (csv)\n", table(file, "at=at pain=pain"));
        assertEquals("imported 1 entry, more of 1 known record from t.csv (csv)\n", table(file, "at=at stress=stress"));
        assertEquals(
                "imported more of 2 known records from t.csv (csv)\n", table(file, "at=at stress=stress note=what"));
        assertEquals(
                "nothing new in t.csv (csv), 3 known already\n",
                table(file, "at=at pain=pain stress=stress note=what"));
        assertEquals("nothing new in t.csv (csv), 2 known already\n", table(file, "at=at pain=pain"));
        assertEquals(3, count("entries"));
        assertTrue(person.says("list").contains("sitting"));
        assertEquals("the journal is sound\n", person.says("verify"));

        person.says("undo");
        assertFalse(person.says("list").contains("sitting"));
        person.says("undo 2");
        assertEquals(0, count("entries"));
        person.says("redo 3");
        assertTrue(person.says("list").contains("sitting"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void scores_for_words_that_are_given_later_are_put_to_the_words() {
        String sample = "import " + SAMPLES.resolve("bearable-2024.csv");
        String first = person.says(sample);
        int entries = count("entries");

        String again = person.says(sample + " --map-severity mild=2,moderate=5,severe=8");

        assertTrue(first.startsWith("imported "), first);
        assertTrue(again.startsWith("imported more of "), again);
        assertEquals(entries, count("entries"));
        assertTrue(person.says("list entries --format csv").contains("Z,8,,lower-back,"));
        assertTrue(person.says(sample).startsWith("nothing new"));
        assertTrue(person.says(sample + " --map-severity mild=2,moderate=5,severe=8")
                .startsWith("nothing new"));
    }

    @Test
    void amounts_and_minutes_that_are_mapped_later_are_put_to_doses_and_sessions() throws IOException {
        String file = "at,drug,much,care,long\n2026-03-05,ibuprofen,400mg,massage,30\n2026-03-06,ibuprofen,,massage,\n";

        table(file, "at=at drug=drug therapy=care");
        assertEquals(
                "imported more of 2 known records from t.csv (csv), 2 known already\n",
                table(file, "at=at drug=drug amount=much therapy=care minutes=long"));
        assertEquals(2, count("doses"));
        assertEquals(2, count("sessions"));
        assertTrue(person.says("list doses --format csv").contains("ibuprofen,400,mg"));
        assertTrue(person.says("list sessions --format csv").contains(",massage,,30,"));
    }

    @Test
    void a_late_row_is_taken_and_an_equal_one_is_one_more() throws IOException {
        table("at,pain\n2026-03-05,5\n", "at=at pain=pain");
        assertEquals(
                "imported 2 entries from t.csv (csv), 1 known already\n",
                table("at,pain\n2026-03-04,4\n2026-03-05,5\n2026-03-05,5\n", "at=at pain=pain"));
        assertEquals(
                "nothing new in t.csv (csv), 3 known already\n",
                table("pain,at\n4,2026-03-04\n5.0,2026-03-05\n5,2026-03-05\n", "at=at pain=pain"));
    }

    @Test
    void a_row_that_says_more_than_another_of_its_time_is_not_put_to_it() throws IOException {
        table("at,pain,note\n2026-03-05,5,\n2026-03-05,5,walk\n", "at=at pain=pain note=note");
        assertEquals(
                "imported 1 entry from t.csv (csv), 2 known already\n",
                table(
                        "at,pain,note\n2026-03-05,5,tea\n2026-03-05,5,\n2026-03-05,5,walk\n",
                        "at=at pain=pain note=note"));
        assertEquals(3, count("entries"));
    }

    @Test
    void an_edited_record_is_known_again_as_it_is() throws IOException {
        String file = "at,pain\n2026-03-05,5\n";
        table(file, "at=at pain=pain");
        person.says("edit e1 7 --at 2026-03-06");

        assertEquals("nothing new in t.csv (csv), 1 known already\n", table(file, "at=at pain=pain"));
    }

    @Test
    void the_zone_asked_for_does_not_make_other_records() throws IOException {
        String local = "at,pain\n2026-03-05T10:00,5\n";
        table(local, "at=at pain=pain");
        assertTrue(person.says("import " + home.resolve("t.csv") + " --map at=at --map pain=pain --zone Asia/Tokyo")
                .startsWith("nothing new"));
        input("f17-utc-z-days.csv --map at=at --map pain=pain");
        assertTrue(input("f17-utc-z-days.csv --map at=at --map pain=pain --zone America/Los_Angeles")
                .startsWith("nothing new"));
    }

    @Test
    void what_was_deleted_stays_deleted_however_it_is_written_now() throws IOException {
        table("at,pain\n2026-03-05,5\n2026-03-06,6\n", "at=at pain=pain");
        person.says("delete e1");

        String again = table("pain,at\n5.0,2026-03-05\n6,2026-03-06\n", "at=at pain=pain");

        assertTrue(again.startsWith("nothing new"), again);
        assertEquals(1, count("entries"));
    }

    /** The journal was made by painlog 0.1.0 from the same files; what that misread stays as it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        diary.csv --from csv --map at=When --map pain=Pain --map sleep=Sleep --map site=Where --map therapy=Treatment --map minutes=Minutes --map before=Before --map after=After --map note=Remarks --date-format "dd.MM.yyyy HH:mm" --decimal-comma | nothing new in diary.csv (csv), 4 known already
        diary.csv --from csv --map at=When --map pain=Pain --date-format "dd.MM.yyyy HH:mm" --decimal-comma | nothing new in diary.csv (csv), 3 known already
        bearable.csv                  | nothing new in bearable.csv (bearable), 8 known already
        bearable.csv --map-severity moderate=5 | imported more of 1 known record from bearable.csv (bearable), 7 known already
        daylio.csv                    | nothing new in daylio.csv (daylio), 2 known already
        migraine-buddy.csv            | nothing new in migraine-buddy.csv (migraine-buddy), 2 known already
        track-and-graph.csv --map "pain=Back pain" | nothing new in track-and-graph.csv (track-and-graph), 3 known already
        apple-health.xml              | imported 1 entry from apple-health.xml (apple-health), 3 known already
        f07-identical-rows.csv        | imported 1 dose from f07-identical-rows.csv (bearable), 2 known already
        f32-daylio-html.csv           | nothing new in f32-daylio-html.csv (daylio), 1 known already
        f11-migraine-buddy-offset.csv | nothing new in f11-migraine-buddy-offset.csv (migraine-buddy), 3 known already
        f12b-clock-style.csv          | nothing new in f12b-clock-style.csv (daylio), 1 known already
        f12f-number-spelling-b.csv    | nothing new in f12f-number-spelling-b.csv (track-and-graph), 1 known already
        f13-two-site-columns.csv --map date=Datum --map time=Uhrzeit --decimal-comma --date-format "dd.MM.yyyy HH:mm" --map pain=Nacken | nothing new in f13-two-site-columns.csv (csv), 2 known already
        f13-two-site-columns.csv --map date=Datum --map time=Uhrzeit --decimal-comma --date-format "dd.MM.yyyy HH:mm" --map pain=LWS | imported 3 entries from f13-two-site-columns.csv (csv)
        f05-dose-fractions.csv --map at=at --map drug=drug --map amount=amount --map unit=unit | nothing new in f05-dose-fractions.csv (csv), 4 known already
        f24-drug-lists.csv --map at=at --map drug=drug | nothing new in f24-drug-lists.csv (csv), 4 known already
        f04-utc-with-zone-column.csv --map at=at --map zone=zone --map pain=pain | nothing new in f04-utc-with-zone-column.csv (csv), 2 known already
        f17-utc-z-days.csv --map at=at --map pain=pain --zone America/Los_Angeles | nothing new in f17-utc-z-days.csv (csv), 1 known already
        """)
    void a_journal_of_painlog_0_1_0_gains_nothing_twice(String file, String answer) throws IOException {
        Path journal = home.resolve("old.db");
        try (var old = KnownAgainStory.class.getResourceAsStream("imported-by-0.1.0.db")) {
            Files.copy(Objects.requireNonNull(old), journal);
        }
        Path folder = Files.exists(SAMPLES.resolve(file.split(" ")[0])) ? SAMPLES : INPUTS;
        String line = "-j " + journal + " import " + folder + "/" + file;

        assertEquals(answer + "\n", person.says(line));
        assertTrue(person.says(line).startsWith("nothing new"));
    }
}

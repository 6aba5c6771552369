package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other programs, and files that are none. */
final class ForeignFileStory {
    private static final Path SAMPLES = Path.of("examples", "import");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private String imports(String sample, String options) {
        String said = person.says("import " + SAMPLES.resolve(sample) + options);
        assertEquals("the journal is sound\n", person.says("verify"));
        assertTrue(person.says("import " + SAMPLES.resolve(sample) + options).startsWith("nothing new"));
        return said;
    }

    private void holds(String... parts) {
        String all = person.says("list entries --format csv") + person.says("list doses --format csv");
        for (String part : parts) {
            assertTrue(all.contains(part), () -> part + " is not in\n" + all);
        }
    }

    @Test
    void bearable() {
        assertEquals("imported 7 entries, 1 dose from bearable.csv (bearable)\n", imports("bearable.csv", ""));
        holds(
                "2021-12-08T12:00:00+01:00,Europe/Oslo,2021-12-08T11:00:00Z,,,neck,,,,,severity-moderate,Neck pain"
                        + " (Moderate)",
                ",fatigue,,,fatigue-mild,Fatigue (Mild); slept badly",
                "2021-12-08T09:30:00+01:00,Europe/Oslo,2021-12-08T08:30:00Z,,mood=6,",
                "energy-good",
                "sleep-hours=7.5h",
                "sitting,,long-drive",
                "Ibuprofen,400,mg");
    }

    @Test
    void bearable_of_today_with_numbers_for_its_words() {
        imports("bearable-2024.csv", " --map-severity mild=2,moderate=5,severe=8");
        holds("2024-03-02T06:00:00+01:00,Europe/Oslo,2024-03-02T05:00:00Z,8,,lower-back,", ",2,,lower-back,");
    }

    @Test
    void daylio_of_both_kinds() {
        imports("daylio.csv", "");
        imports("daylio-tabs.csv", "");
        holds("mood-good walking", "2024-05-02T21:05:00+02:00", "Long day; neck stiff", "mood-meh");
    }

    @Test
    void migraine_buddy_without_its_places() throws IOException {
        assertEquals(
                "imported 1 entry, 1 dose from migraine-buddy.csv (migraine-buddy)\n",
                imports("migraine-buddy.csv", ""));
        holds("2024-11-16T13:12:00+01:00", ",6,,head,,fatigue,stress weather,rest,tension-headache,after a long day");
        assertFalse(
                Files.readString(person.journal(), StandardCharsets.ISO_8859_1).contains("u4xsudv"));
    }

    @Test
    void track_and_graph_with_a_measure_nobody_knows() {
        person.refused(
                "import " + SAMPLES.resolve("track-and-graph.csv") + " --map \"pian=Back pain\"",
                2,
                "--map pian=… names no measure; did you mean pain? measures are ");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void track_and_graph() {
        var said = person.types("import " + SAMPLES.resolve("track-and-graph.csv") + " --map \"pain=Back pain\"");
        assertEquals("imported 3 entries from track-and-graph.csv (track-and-graph)\n", said.out());
        assertTrue(said.err().contains("left out: 1 value of \"Coffee\""), said.err());
        holds("after-work,long drive", "sleep-hours=7.5h");
    }

    @Test
    void apple_health() {
        assertEquals(
                "imported 4 entries from apple-health.xml (apple-health)\n",
                imports("apple-health.xml", " --map-severity not-present=0,moderate=5"));
        holds(
                "2024-03-01T09:00:00-08:00,'-08:00,2024-03-01T17:00:00Z,5,,lower-back",
                ",0,,head,",
                "weight=81.6kg",
                "steps=812");
    }

    @Test
    void a_table_of_one_s_own() {
        assertEquals(
                "imported 3 entries, 1 session from diary.csv (csv)\n",
                imports(
                        "diary.csv",
                        " --from csv --map at=When --map pain=Pain --map sleep=Sleep --map site=Where"
                                + " --map therapy=Treatment --map minutes=Minutes --map before=Before --map after=After"
                                + " --map note=Remarks --date-format \"dd.MM.yyyy HH:mm\" --decimal-comma"));
    }

    private String imported(String text, String options) throws IOException {
        return person.says("import " + Files.writeString(home.resolve("file.csv"), text) + options);
    }

    @Test
    void bearable_symptoms_whose_degree_is_only_a_number() throws IOException {
        imported("""
            date,weekday,time of day,category,rating/amount,detail,notes
            "22nd Sep 2020","Tuesday","pre","Symptom","3","Headache",""
            "1st Oct 2020","Thursday","all day","Symptom","4","Lower back pain (left)",""
            """, "");
        holds("2020-09-22T06:00:00+02:00", ",head,,,,,severity-severe,Headache", "severity-left");
    }

    @Test
    void daylio_with_scales_and_moods_of_one_s_own() throws IOException {
        imported("""
            full_date,date,weekday,time,mood,activities,scales,note_title,note
            2025-02-03,3 February,Monday,7:15 am,tålelig,reading | tea,Sleep: 3,,ok
            """, " --map-severity tålelig=6");
        holds("2025-02-03T07:15:00+01:00", "mood=6", "mood-tålelig reading tea", "ok; scales: Sleep: 3");
    }

    @Test
    void daylio_before_it_had_titles() throws IOException {
        imported(
                "full_date,date,weekday,time,mood,activities,note\n2019-02-03,3 February,Sunday,21:15,rad,,fine\n", "");
        holds("2019-02-03T21:15:00+01:00", "mood-rad,fine");
    }

    @Test
    void rows_joined_by_a_backslash_and_an_n() throws IOException {
        String joined = "Date,Time,Pain Level,Locations,Symptoms,Limited Activities,Sleep Quality,Mood Impact,Missed"
                + " Work Days,Notes\\n"
                + "2024-01-01,08:30,6,neck; shoulder,fatigue,,4,,0,\"a\\n"
                + "b\"\\n"
                + "2024-01-02,09:00,5,,,,,,0,";
        String map = " --from csv --map date=Date --map time=Time --map \"pain=Pain Level\" --map site=Locations"
                + " --map symptom=Symptoms --map note=Notes";
        assertEquals("imported 2 entries from file.csv (csv)\n", imported(joined, map));
        holds(",6,,neck shoulder,,fatigue,,,,a\\nb");
        String lines = joined.replaceAll("\\\\n(?=20)", "\n");
        assertEquals("nothing new in file.csv (csv), 2 known already\n", imported(lines, map));
    }

    @Test
    void other_delimiters_by_option() throws IOException {
        String odd = "at~pain~note\n2024-01-01T20:00~4~a,b;c\n";
        imported(odd, " --from csv --map at=at --map pain=pain --map note=note --delimiter ~");
        holds("\"a,b;c\"");
    }

    @Test
    void an_option_that_says_nothing_about_the_file_is_refused() throws IOException {
        Path file = SAMPLES.resolve("daylio.csv");
        String end = " says nothing about files of daylio; leave it out, or read the columns yourself with --from csv";
        person.refused("import " + file + " --map pain=mood", 2, "--map" + end);
        person.refused("import " + file + " --date-format yyyy", 2, "--date-format" + end);
        person.refused("import " + file + " --decimal-comma", 2, "--decimal-comma" + end);
        person.refused("import " + file + " --new-word", 2, "--new-word" + end);
        person.refused(
                "import " + SAMPLES.resolve("apple-health.xml") + " --delimiter ;",
                2,
                "--delimiter says nothing about files of apple-health");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_dry_run_distinguishes_known_rows_from_new_ones() throws IOException {
        String map = " --from csv --map at=at --map pain=pain";
        imported("at,pain\n2024-01-01T20:00,4\n", map);

        assertEquals("""
            line 2: pain 4, Mon 2024-01-01 20:00 +01:00 (known already)
            line 3: pain 5, Tue 2024-01-02 20:00 +01:00
            would import 1 entry from file.csv (csv), 1 known already; nothing was saved
            """, imported("at,pain\n2024-01-01T20:00,4\n2024-01-02T20:00,5\n", map + " --dry-run"));
    }

    @Test
    void the_row_as_the_program_wrote_it_is_kept() throws Exception {
        imports("bearable.csv", "");
        try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var rows = sql.createStatement().executeQuery("SELECT raw FROM imported_entry ORDER BY record_id")) {
            assertTrue(rows.next());
            assertEquals("8th Dec 2021,Wednesday,mid,Symptom,2,Neck pain (Moderate),", rows.getString(1));
        }
    }
}

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

/** Scripts that maintain the journal's file read the results as JSON. */
final class MaintenanceJsonStory {
    private static final String DIARY = "import examples/import/migraine-buddy.csv --format json";

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void an_import_reports_what_was_added_and_what_was_left_out() {
        assertEquals("""
            {"schema":"painlog.import/1","file":"examples/import/migraine-buddy.csv","dryRun":false,\
            "entries":1,"sessions":0,"doses":1,"added":2,"changed":0,"deleted":0,"deletionsNoted":0,"known":0,\
            "deletedHere":0,"from":"migraine-buddy","preview":[],\
            "leftOut":[{"what":"rows about days without an attack","rows":1}],"skipped":0}
            """, person.says(DIARY));
        assertTrue(person.says(DIARY)
                .contains("\"added\":0,\"changed\":0,\"deleted\":0,\"deletionsNoted\":0,\"known\":2"));
    }

    @Test
    void a_dry_run_shows_rows_and_saves_nothing() {
        String preview = person.says(DIARY + " --dry-run");

        assertTrue(preview.contains("\"dryRun\":true,\"entries\":1"), preview);
        assertTrue(preview.contains("{\"line\":5,\"record\":\"Ibuprofen, Sat 2024-11-16 13:12"
                + " +01:00\",\"known\":false,\"deletedHere\":false}"));
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void rows_that_were_skipped_are_counted() throws IOException {
        Path file = Files.writeString(home.resolve("diary.csv"), "When,Pain\n2026-01-05,4\n2026-01-06,44\n");
        String line = "import " + file + " --from csv --map at=When --map pain=Pain --format json";

        assertEquals(2, person.types(line).code());
        assertEquals("", person.types(line).out());
        assertTrue(person.says(line + " --skip-bad").endsWith("\"leftOut\":[],\"skipped\":1}\n"));
    }

    @Test
    void a_merge_reports_what_was_taken_from_the_other_journal() {
        String other = home.resolve("other.db").toString();
        person.says("-j " + other + " 6");
        person.says("-j " + other + " session massage");

        assertEquals(
                "{\"schema\":\"painlog.merge/1\",\"file\":\"" + other
                        + "\",\"dryRun\":false,\"entries\":null,\"sessions\":null,\"doses\":null,\"added\":2,\"changed\":0,\"deleted\":0,\"deletionsNoted\":0,\"known\":0,\"deletedHere\":0}\n",
                person.says("merge " + other + " --format json"));
        assertTrue(person.says("merge " + other + " -n --format json").contains("\"dryRun\":true"));
    }

    @Test
    void backup_and_restore_report_where_each_file_is() {
        person.says("6");
        Path copy = home.resolve("copy.db");

        assertEquals(
                "{\"schema\":\"painlog.backup/1\",\"journal\":\"" + person.journal() + "\",\"copy\":\"" + copy
                        + "\"}\n",
                person.says("backup " + copy + " --format json"));
        String restored = person.says("restore " + copy + " --yes --format json");
        Path aside = person.journal().resolveSibling("journal.db.before-20261120-210000");
        assertEquals(
                "{\"schema\":\"painlog.restore/1\",\"journal\":\"" + person.journal() + "\",\"from\":\"" + copy
                        + "\",\"dryRun\":false,\"aside\":\"" + aside + "\"}\n",
                restored);
        assertTrue(Files.exists(aside));
    }

    @Test
    void the_demo_and_the_settings_report_their_files() {
        String demo = person.says("demo " + home.resolve("demo") + " --format json");
        String days = "\"from\":\"2026-01-05\",\"to\":\"2026-07-05\",\"files\":[{\"file\":\"summary.txt\",";
        assertTrue(demo.contains("/demo/journal.db\"," + days), demo);
        Path config = home.resolve(".config/painlog/config.toml");
        assertEquals(
                "{\"schema\":\"painlog.config-set/1\",\"name\":\"week-start\",\"value\":\"sunday\",\"file\":\"" + config
                        + "\"}\n",
                person.says("config set week-start sunday --format json"));
        assertEquals(
                "{\"schema\":\"painlog.config-get/1\",\"name\":\"week-start\",\"value\":\"sunday\","
                        + "\"source\":\"config file\"}\n",
                person.says("config get week-start --format json"));
        assertTrue(person.says("config set week-start \"\" --format json").contains("\"value\":null"));
        assertEquals(
                "{\"schema\":\"painlog.config-path/1\",\"path\":\"" + config + "\"}\n",
                person.says("config path --format json"));
    }

    @Test
    void a_folder_is_called_a_folder() {
        person.says("6");
        person.refused("import " + home, 2, home + " is a folder; name the file in it");
        person.refused("import " + home.resolve("nothing.csv"), 2, "there is no file");
        person.refused("merge " + home, 4, home + " is a folder");
        person.refused("restore " + home + " --yes", 4, home + " is a folder");
        person.refused("-j " + home + " list", 4, home + " is a folder");
    }
}

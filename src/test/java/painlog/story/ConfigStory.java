package painlog.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void settings_are_listed_with_what_gave_them() {
        int width = person.journal().toString().length();
        String row = "%-10s  %-" + width + "s  %s\n";
        assertEquals(
                row.formatted("name", "value", "source")
                        + row.formatted("journal", person.journal(), "default")
                        + row.formatted("day-start", "00:00", "default")
                        + row.formatted("week-start", "monday", "default")
                        + row.formatted("zone", "Europe/Oslo", "system")
                        + row.formatted("main-site", "any", "default"),
                person.says("config list"));
        person.says("config set zone Asia/Tokyo");
        person.says("config set week-start Sun");
        assertTrue(person.says("config list").contains("Asia/Tokyo"), person.says("config list"));
        assertEquals("sunday\n", person.says("config get week-start"));
        String elsewhere = home.resolve("x.db").toString();
        assertEquals(elsewhere + "\n", person.says("config get journal -j " + elsewhere));
    }

    @Test
    void a_setting_is_written_among_what_the_person_wrote() throws Exception {
        Path file = home.resolve(".config/painlog/config.toml");
        assertEquals(file + "\n", person.says("config path"));
        assertFalse(Files.exists(file));
        assertEquals("zone is Asia/Tokyo\n", person.says("config set zone Asia/Tokyo"));
        Files.writeString(
                file, "# mine\nzone = 'Asia/Tokyo' # on the road\n\n#zone = \"x\"\nweek-start = \"sunday\"\n");

        person.says("config set zone Europe/Oslo");
        person.says("config set journal \"~/a \\b.db\"");
        person.says("config set week-start \"\"");

        assertEquals("""
            # mine
            zone = "Europe/Oslo"  # on the road

            #zone = "x"
            journal = "~/a \\\\b.db"
            """, Files.readString(file));
        assertEquals(home + "/a \\b.db\n", person.says("config get journal"));
        assertEquals("rw-------", permissions(file));
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_link_stays_a_link() throws Exception {
        Path real = Files.writeString(home.resolve("dotfile"), "");
        Path link = Files.createSymbolicLink(home.resolve("config.toml"), real);
        person.with("PAINLOG_CONFIG", link.toString()).says("config set zone Asia/Tokyo");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("zone = \"Asia/Tokyo\"\n", Files.readString(real));
    }

    @Test
    void values_are_checked() {
        person.refused(
                "config set zone Europe/Olso", 2, "zone \"Europe/Olso\" is not known; did you mean Europe/Oslo?");
        person.refused("config set zone europe/oslo", 2, "did you mean Europe/Oslo?");
        person.refused("config set day-start 4am", 2, "day-start \"4am\" is not a time of day such as 04:00");
        person.refused("config set day-start 24:00", 2, "is not a time of day");
        person.refused("config set day-start 4:5", 2, "is not a time of day");
        person.refused("config set week-start someday", 2, "\"someday\" is not a weekday");
        person.refused("config set zne Europe/Oslo", 2, "setting \"zne\" is not known; did you mean zone?");
        person.refused("config get colour", 2, "setting \"colour\" is not known");
        assertFalse(Files.exists(home.resolve(".config")));
    }

    @Test
    void a_config_file_that_cannot_be_read_names_its_line() throws Exception {
        Path file = Files.writeString(home.resolve("c.toml"), "# ok\nzone = Europe/Oslo\n");
        person.with("PAINLOG_CONFIG", file.toString());
        person.refused("6", 2, "the value in line 2 of the config file " + file + " must be one text in double quotes");
        Files.writeString(file, "zone = \"Europe/Oslo\" nonsense\n");
        person.refused("6", 2, "line 1");
        Files.writeString(file, "timezone = \"Europe/Oslo\"\n");
        person.refused("6", 2, "setting \"timezone\" in line 1");
        person.says("6 --no-config");
    }

    @Test
    void the_journal_follows_a_configured_start_of_the_day() {
        person.at("2026-11-20T02:00:00+01:00").says("6 @neck --trigger sitting");
        person.says("4 --at 2026-11-19T12:00");
        person.says("session massage");
        assertEquals("2026-11-19 2026-11-20", days());

        assertEquals("day-start is 04:00\n", person.says("config set day-start 4:00"));
        assertEquals("2026-11-19", days());
        assertEquals("04:00\n", person.says("config get day-start"));

        person.says("dose aspirin");
        person.says("config set day-start \"\"");
        assertEquals("2026-11-19", days());
        assertEquals("04:00\n", person.says("config get day-start"));
        assertTrue(person.says("config list").contains("  journal\n"), person.says("config list"));

        person.says("config set day-start 00:00");
        assertEquals("2026-11-19 2026-11-20", days());
    }

    @Test
    void what_is_put_back_lands_on_the_day_it_lies_on_now() {
        person.at("2026-11-20T02:00:00+01:00").says("6");
        person.says("delete e1");
        person.says("config set day-start 04:00");
        person.says("undo");
        assertEquals("2026-11-19", days());
    }

    @Test
    void a_period_starts_on_the_day_as_the_person_counts_it() {
        person.at("2026-11-20T02:00:00+01:00").says("config set day-start 04:00");
        assertEquals("p1: massage 2026-11-19..\n", person.says("period start massage"));
    }

    @Test
    void looking_at_a_journal_never_changes_it() throws Exception {
        person.at("2026-11-20T02:00:00+01:00").says("6");
        person.says("config set day-start 04:00");
        byte[] before = Files.readAllBytes(person.journal());

        assertEquals("2026-11-19", days());
        person.says("summary");
        person.says("verify");
        assertArrayEquals(before, Files.readAllBytes(person.journal()));

        person.says("dose aspirin");
        person.says("config set day-start \"\"");
        assertEquals("2026-11-19", days());
    }

    /** The days on which entries lie. */
    private String days() {
        StringBuilder days = new StringBuilder();
        for (String day : new String[] {"2026-11-19", "2026-11-20"}) {
            String found = person.says("list --from " + day + " --to " + day + " --format jsonl");
            days.append(found.isEmpty() ? "" : (days.length() == 0 ? "" : " ") + day);
        }
        return days.toString();
    }

    private static String permissions(Path file) throws Exception {
        return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void when_days_begin_is_a_change_that_undo_takes_back() {
        person.at("2026-11-20T02:00:00+01:00").says("log 5");
        person.says("config set day-start 04:00");
        person.says("log 6");
        assertTrue(person.says("history").contains("config   days begin at 04:00"), person.says("history"));
        person.says("undo 2");
        person.says("config set day-start \"\"");

        assertEquals("00:00\n", person.says("config get day-start"));
        assertTrue(person.says("summary --format json").contains("2026-11-20"));
        assertEquals("the journal is sound\n", person.says("verify"));
        person.says("redo 2");
        assertEquals("04:00\n", person.says("config get day-start"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void an_undone_import_takes_its_settings_along() throws IOException {
        person.says("config set day-start 04:00");
        person.says("log 5");
        Path file = home.resolve("all.json");
        person.says("export -o " + file);
        person.says("config set day-start \"\"");
        String other = " -j " + home.resolve("other.db");
        person.says("log 6" + other);
        person.says("undo" + other);

        person.says("import " + file + other);
        assertTrue(person.says("export" + other).contains("\"day-start\""));
        person.says("undo" + other);
        assertTrue(!person.says("export" + other).contains("\"day-start\""));

        String text = Files.readString(file).replace("\"14400\"", "\"99999\"");
        Files.writeString(file, text);
        person.refused("import " + file + other, 2, "99999");
        assertEquals("the journal is sound\n", person.says("verify" + other));
    }
}

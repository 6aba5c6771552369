package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpStory {
    /** A day that was not logged. */
    private static final char GAP = '\u00A0';

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void painlog_alone_says_how_to_start() {
        var alone = person.types("");
        assertEquals("""
            painlog keeps a pain journal in one file on this computer. To begin:

              painlog 6                            pain 6 out of 10, now
              painlog 6 @lower-back after sitting  where it hurts, and a note
              painlog session massage --after 3    a treatment
              painlog help                         all commands

            The journal will be %s
            """.formatted(person.journal()), alone.out());
        assertEquals("", alone.err());
        assertEquals(0, alone.code());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_long_line_of_it_is_broken_where_the_terminal_ends() {
        person.says("5 stress=7 sleep=4 @lower-back:left --trigger sitting,driving,standing --quality dull,burning");
        person.atTerminal().with("COLUMNS", "80");

        for (String line : person.says("").split("\n")) {
            assertTrue(line.replaceAll("\u001B\\[[0-9;]*m", "").length() <= 80, line);
        }
    }

    @Test
    void painlog_alone_shows_today_at_a_glance() {
        person.says("5 --at yesterday");
        assertTrue(person.says("").startsWith("""
            Today, Fri 2026-11-20: no entry yet
            Last 7 days: _____▅  pain 5.0 on average, 1 of 7 days logged
            Last: e1: pain 5,\
            """.replace('_', GAP)), person.says(""));
        person.says("3 --at 2026-11-10");
        person.says("6");
        person.says("4.5");
        person.says("log stress=3");
        person.says("period start massage --on 2026-01-05 --goal 2/week");
        person.says("session massage --at yesterday");
        String glance = person.says("");
        assertTrue(glance.startsWith("""
            Today, Fri 2026-11-20: 3 entries, pain 4.5–6
            Last 7 days: _____▅▅  pain 5.1 on average, 2 of 7 days logged
            Last: s1: massage, Thu 2026-11-19 12:00 +01:00
            Under way: massage since 2026-01-05, 1 of 2 this week

              painlog 6\
            """.replace('_', GAP)), glance);
    }

    @Test
    void a_day_or_two_are_no_change_and_three_are() {
        for (int day = 7; day <= 8; day++) {
            person.says("3 --at 2026-11-0" + day);
        }
        for (int day = 18; day <= 20; day++) {
            person.says("5 --at 2026-11-" + day);
        }
        assertTrue(person.says("").contains("pain 5.0 on average, 3 of 7 days logged\n"), person.says(""));

        person.says("3 --at 2026-11-09");
        assertTrue(person.says("").contains("3 of 7 days logged, 2.0 higher than the 7 before\n"), person.says(""));
        assertTrue(person.says("--format json").contains("\"change\":2.0"), person.says("--format json"));
    }

    @Test
    void a_status_bar_gets_the_glance_in_every_format() {
        person.says("5 --at 2026-11-12");
        person.says("7 --at yesterday");
        person.says("6");
        person.says("4.5");
        person.says("period start massage --on 2026-01-05 --goal 2/week");
        person.says("session massage --at yesterday");

        String json = person.says("--format json");
        assertTrue(
                json.startsWith(
                        "{\"schema\":\"painlog.dashboard/1\",\"day\":\"2026-11-20\",\"signs\":[],\"sitesMixed\":[],"
                                + "\"entries\":2,\"pain\":{\"mean\":5.25,\"min\":4.5,\"max\":6},"
                                + "\"week\":{\"from\":\"2026-11-14\",\"to\":\"2026-11-20\",\"days\":2,\"mean\":6.125,\"meanBefore\":5.0,"
                                + "\"change\":null,\"course\":[{\"day\":\"2026-11-14\",\"mean\":null},"),
                json);
        assertTrue(
                json.contains(
                        "\"last\":{\"id\":\"s1\",\"text\":\"s1: massage, Thu 2026-11-19 12:00 +01:00\"},\"underWay\":["
                                + "{\"therapy\":\"massage\",\"since\":\"2026-01-05\",\"goal\":\"2/week\",\"sessionsThisWeek\":1}],"),
                json);
        assertEquals(
                "day,entries,pain_low,pain_high,days,mean,mean_before,last_entry,last,under_way,plan,compared,signs\r\n"
                        + "2026-11-20,2,4.5,6,2,6.125,5,2026-11-20,"
                        + "\"s1: massage, Thu 2026-11-19 12:00 +01:00\",massage,,,\r\n",
                person.says("--format csv"));
        assertTrue(person.says("--format jsonl").startsWith("{\"day\":\"2026-11-20\","), person.says("--format jsonl"));
        assertTrue(
                person.says("--format markdown").startsWith("Today, Fri 2026-11-20: 2 entries, pain 4.5–6\n"),
                person.says("--format markdown"));
        assertTrue(person.says("help").contains("painlog [--format json]         today at a glance"));
    }

    @Test
    void the_glance_for_programs_is_empty_where_there_is_no_journal() {
        var none = person.types("--format json");

        assertEquals(0, none.code());
        assertTrue(none.out().contains("\"entries\":0,\"pain\":null,"), none.out());
        assertTrue(none.err().startsWith("There is no journal yet"), none.err());
        assertEquals(4, person.types("-j nowhere.db --format json").code());
        person.refused("--format xml", 2, "xml");
    }

    @Test
    void the_glance_has_at_most_ten_lines_however_much_is_under_way() {
        for (String therapy : List.of("massage", "pt", "yoga", "heat", "acupuncture")) {
            person.says("period start " + therapy + " --on 2026-01-05");
        }
        person.says("6");
        String glance = person.says("");

        assertTrue(glance.lines().count() <= 10, glance);
        assertTrue(glance.contains("yoga since 2026-01-05; and 2 more\n"), glance);
    }

    @Test
    void every_command_helps_within_eighty_columns_and_with_examples() {
        for (String command : new ListedCommands(person).all()) {
            String help = person.says("help " + command);
            assertEquals(help, person.says(command + " --help"), command);
            assertTrue(help.startsWith("Usage: painlog " + command), help);
            int examples = help.indexOf("Examples:\n");
            assertTrue(examples > 0, command + " has no examples");
            long lines = help.substring(examples)
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.startsWith("  "))
                    .count();
            assertTrue(lines >= 2 && lines <= 5, command + " has " + lines + " examples");
            assertNarrow(help);
        }
    }

    @Test
    void the_overview_lists_every_command_under_a_heading() {
        String overview = person.says("help");
        assertEquals(overview, person.says("--help"));
        assertNarrow(overview);
        for (String heading : List.of("\nRecording\n", "\nLooking\n", "\nCare\n")) {
            assertTrue(overview.contains(heading), overview);
        }
        for (String command : new ListedCommands(person).all()) {
            String first = command.split(" ", 2)[0];
            assertTrue(overview.contains("\n  " + first + " "), command);
        }
        assertTrue(overview.contains("--no-input"), overview);
    }

    @Test
    void a_group_without_a_member_lists_its_members() {
        var group = person.types("period");
        assertEquals(2, group.code());
        assertEquals("", group.out());
        assertTrue(
                group.err().startsWith("painlog: period needs one of its commands\n  period start  Begin"),
                group.err());
        assertTrue(person.says("help period").startsWith("  period start  Begin"), person.says("help period"));
        assertEquals(person.says("help period"), person.says("period --help"));
        person.refused(
                "period sart massage", 2, "there is no command \"period sart\"; did you mean painlog period start?");
        person.refused("config frobnicate", 2, "known are list, get, set, path");
    }

    @Test
    void global_options_may_stand_anywhere() {
        String db = home.resolve("x.db").toString();
        person.says("-j " + db + " period -y start massage");
        assertTrue(person.says("period -j " + db + " list").contains("\np1  massage  2026-11-20\n"), "the period");
        assertTrue(person.says("period list -j " + db).contains("p1  massage  2026-11-20"), "the period");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void the_version() {
        assertEquals("painlog 0.1.0\n", person.says("-V"));
        assertEquals("painlog 0.1.0\n", person.says("--version"));
        assertEquals("painlog 0.1.0\n", person.says("log -V"));
    }

    @Test
    void a_mistyped_word_gets_the_nearest_real_one() {
        person.refused("sesion massage", 2, "there is no command \"sesion\"; did you mean painlog session?");
        person.refused("perod start", 2, "did you mean painlog period?");
        person.refused("frobnicate", 2, "there is no command \"frobnicate\"; painlog help lists them");
        person.refused("help sesion", 2, "did you mean painlog session?");
        person.refused("--jurnal x", 2, "option --jurnal stands before any command; did you mean --journal?");
        person.refused("--at yesterday 6", 2, "write the command first, such as: painlog 6 --at");
        person.refused("--jurnal", 2, "there is no option --jurnal; did you mean --journal?");
        person.refused("session massage --minuts 60", 2, "there is no option --minuts; did you mean --minutes?");
        person.refused("session massage --minutes", 2, "painlog session --help");
        person.refused("6 --note a --note b", 2, "is given twice");
        person.refused("6 --format xml", 2, "xml");
        person.refused("session massage caf\uFFFD", 2, "LC_ALL=C.UTF-8");
    }

    private static void assertNarrow(String text) {
        for (String line : text.lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
    }
}

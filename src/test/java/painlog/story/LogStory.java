package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_number_alone_is_a_complete_entry() {
        var six = person.types("6");

        assertEquals("e1: pain 6, Fri 2026-11-20 21:00 +01:00\n", six.out());
        assertEquals("new journal " + person.journal() + "\n", six.err());
        assertEquals("", person.types("6").err());
        assertEquals(0, six.code());
    }

    @Test
    void everything_else_is_optional() {
        var entry = person.types("6 stress=7 sleep=4 @lower-back:left +flare after sitting all day --trigger sitting"
                + " --at \"yesterday 21:30\"");

        assertEquals(
                "e1: pain 6, stress 7, sleep 4, lower-back:left, +flare, after sitting, \"after sitting all day\", Thu"
                        + " 2026-11-19 21:30 +01:00\n",
                entry.out());
    }

    @Test
    void a_score_outside_the_scale_changes_nothing() {
        assertRefused("11", "score 11 is outside 0–10");
        assertRefused("-1", "score -1 is outside 0–10");
        assertRefused(
                "log six",
                "\"six\" is not a score; an entry needs a number from 0 to 10 or MEASURE=VALUE,"
                        + " such as: painlog 6 stress=7");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void many_entries_come_from_standard_input() {
        var many = person.typing("""
            # the last days
            2026-11-18 21:30 | 6 stress=7 @lower-back:left +flare after "sitting  all day" --trigger sitting,stress

            yesterday 21:30 | 5 it's better | really
            2h ago | log "sleep-hours=7h30m"
            """.replace("log ", "")).types("log -");

        assertEquals("3 entries: e1 to e3, Wed 2026-11-18 21:30 +01:00 to Fri 2026-11-20 19:00 +01:00\n", many.out());
        assertTrue(person.says("show e1 --format json").contains("\"note\":\"after sitting  all day\""), "quoted");
        assertTrue(person.says("show e1 --format json").contains("\"triggers\":[\"sitting\",\"stress\"]"), "options");
        assertTrue(person.says("show e2 --format json").contains("\"note\":\"it's better | really\""), "bar");
        assertEquals("undone: log 3 entries\n", person.says("undo"));
        person.refused("show e1", 3, "there is no entry e1");
        assertEquals("redone: log 3 entries\n", person.says("redo"));
        assertTrue(person.says("show e3 --format json").contains("\"sleep-hours\":7.5"), "again");
    }

    @Test
    void one_wrong_line_refuses_them_all_and_is_named() {
        assertLineRefused("today | 6\n\n# x\ntoday | 11", "line 4: score 11 is outside 0–10; nothing was saved");
        assertLineRefused(
                "yesterday 6",
                "line 1: there is no | after the time; write WHEN | WORDS, such as: yesterday 21:30 | 6 @lower-back"
                        + " --trigger sitting; nothing was saved");
        assertLineRefused("| 6", "line 1: \"\" is not a time painlog knows");
        assertLineRefused("someday | 6", "line 1: \"someday\" is not a time painlog knows");
        assertLineRefused("2026-11-21 | 6", "line 1: \"2026-11-21\" is in the future");
        assertLineRefused("today | tired", "line 1: \"tired\" is not a score");
        assertLineRefused("today | 6 --triger sitting", "line 1: there is no option --triger; did you mean --trigger?");
        assertLineRefused("today | 6 --at yesterday", "line 1: there is no option --at");
        assertLineRefused("today | 6 @nek", "line 1: site \"nek\" is not known; did you mean neck?");
        assertLineRefused("today | 6 \"note", "line 1: a double quote is not closed");
        assertLineRefused("today | 6 \uFFFD", "line 1: it is not UTF-8 text");
        assertLineRefused("# nothing", "standard input holds no entry; write WHEN | WORDS");
        person.refused("log - --at yesterday", 2, "log - takes times, words and options from the lines");
        person.refused("log - --trigger sitting", 2, "log - takes times, words and options from the lines");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void new_words_and_a_zone_hold_for_all_lines() {
        person.typing("2026-11-18 21:30 | 6 @jaw\n2026-11-19 21:30 | 5 @jaw:left --trigger chewing\n");
        assertEquals(
                "2 entries: e1 to e2, Wed 2026-11-18 21:30 +09:00 to Thu 2026-11-19 21:30 +09:00\n",
                person.says("log - --new-word --zone Asia/Tokyo"));
        String json = person.typing("2026-11-18 21:30 | 6\n").says("log - --format json");
        assertTrue(
                json.startsWith("{\"schema\":\"painlog.log/1\",\"records\":[{\"kind\":\"entry\",\"id\":\"e3\""), json);
    }

    @Test
    void ten_thousand_lines_are_one_change() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            lines.append("2026-0")
                    .append(1 + i % 9)
                    .append("-1")
                    .append(i % 10)
                    .append(" 1")
                    .append(i % 10);
            lines.append(":0").append(i % 10).append(" | ").append(i % 11).append(" stress=3 @neck +x a note");
            lines.append(i % 10 == 0 ? " --trigger sitting\n" : "\n");
        }
        assertTrue(person.typing(lines.toString()).says("log -").startsWith("10000 entries: e1 to e10000, "), "stored");
        assertEquals("undone: log 10000 entries\n", person.says("undo"));
    }

    private void assertLineRefused(String lines, String words) {
        person.typing(lines).refused("log -", 2, words);
    }

    private void assertRefused(String line, String sentence) {
        var refused = person.types(line);
        assertEquals("painlog: " + sentence + "\n", refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.code());
    }

    @Test
    void a_line_can_not_allow_new_words_for_itself() {
        var many = person.typing("9:00 | 5 @neck\n10:00 | 5 @jaw --new-word\n").types("log -");
        assertEquals(2, many.code());
        assertTrue(many.err().startsWith("painlog: line 2: "), many.err());
        var line = person.typing("10:00 | 5 --trigger sitting --new-word\n").types("log -");
        assertTrue(line.err().contains("line 1: --new-word stands beside log -, for all lines"), line.err());
        assertEquals(
                0, person.typing("10:00 | 5 @jaw\n").types("log - --new-word").code());
    }
}

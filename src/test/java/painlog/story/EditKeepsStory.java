package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit must leave as it is. */
final class EditKeepsStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(Path.of(""));

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private void editor(String script) throws IOException {
        Path file = Files.writeString(home.resolve("editor"), "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
        person.atTerminal().with("VISUAL", file.toString());
    }

    private String json(String id) {
        return person.says("show " + id + " --format json");
    }

    @Test
    void a_measure_called_like_another_field_is_a_field_of_its_own() throws IOException {
        for (String name : new String[] {"note", "at", "sites"}) {
            person.says("measure add " + name + " --range 0..10 --better lower");
        }
        person.says("6 note=1 at=2 sites=3 @neck +flare a note");
        String before = json("e1");

        editor("true");
        assertEquals("e1 is unchanged\n", person.types("edit e1").err());
        assertEquals(before, json("e1"));

        editor("sed -i -e 's/^measure note: 1/measure note: 9/' \"$1\"");
        assertEquals(
                "e1: pain 6, note 9, at 2, sites 3, neck, +flare, \"a note\", Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit e1"));
    }

    @Test
    void line_breaks_survive_an_edit_that_changes_nothing_or_something_else() throws IOException {
        person.runs("session", "massage", "--adverse", "dizzy\nsick \\ tired", "--note", "one\n\n  two");
        person.runs("period", "start", "massage", "--label", "first\nround");
        String session = json("s1");
        String period = json("p1");

        editor("true");
        assertEquals("s1 is unchanged\n", person.types("edit s1").err());
        assertEquals("p1 is unchanged\n", person.types("edit p1").err());
        assertEquals(session, json("s1"));
        assertEquals(period, json("p1"));

        editor("sed -i -e 's/^minutes.*/minutes: 30/' -e 's/sick/ill/' \"$1\"");
        person.says("edit s1");
        assertTrue(json("s1").contains("\"adverse\":\"dizzy\\nill \\\\ tired\""), json("s1"));
    }

    @Test
    void another_day_keeps_the_time_of_day() {
        person.says("6 --at 20:15");
        assertEquals("e1: pain 6, Thu 2026-11-19 20:15 +01:00\n", person.says("edit e1 --at yesterday"));
        assertEquals("e1: pain 6, Tue 2026-11-17 20:15 +01:00\n", person.says("edit e1 --at tuesday"));
        assertEquals("e1: pain 6, Mon 2026-11-16 09:00 +01:00\n", person.says("edit e1 --at \"monday 9:00\""));

        person.says("7 --at \"2026-11-19 21:00\" --zone Asia/Tokyo");
        assertEquals("e2: pain 7, Wed 2026-11-18 21:00 +09:00\n", person.says("edit e2 --at 2026-11-18"));
    }

    @Test
    void a_look_back_takes_its_own_options() {
        person.says("checkin --average 4 --worst 7 --sleep 3");

        assertEquals(
                "e1: pain.worst 7, pain.average 3, days-off 1, +checkin, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit e1 --average 3 --days-off 1 --sleep \"\""));
        person.refused("edit e1 --average 8", 2, "pain.average 8 is above pain.worst 7");
        person.says("session massage");
        person.refused("edit s1 --average 3", 2, "s1 is a session, which has no --average");
    }

    @Test
    void one_tag_or_site_is_taken_out_by_itself() {
        person.says("6 @neck @lower-back:left +flare +work +rain");

        assertEquals(
                "e1: pain 6, lower-back:left, +flare, +rain, Fri 2026-11-20 21:00 +01:00\n",
                person.says("edit e1 +work= @neck="));
        assertEquals(
                "e1: pain 6, +flare, +rain, Fri 2026-11-20 21:00 +01:00\n", person.says("edit e1 @lower-back:left="));
    }
}

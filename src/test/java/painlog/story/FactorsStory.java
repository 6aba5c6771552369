package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FactorsStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    /** Eight weeks: days after sitting are 3 points worse, lifting makes no difference, driving occurs twice. */
    private void eightWeeks() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 56; i++) {
            boolean sat = i % 5 == 2;
            String words = (4 + i % 3 + (sat ? 3 : 0))
                    + (sat ? " --trigger sitting" : "")
                    + (i % 4 == 1 ? " --trigger lifting" : "")
                    + (i == 8 || i == 9 ? " --trigger driving" : "");
            typedDays.entry("2026-01-05", i, "21:00", words + " sleep=" + (sat ? 3 : 6 + i % 2));
        }
        typedDays.write();
        person.says("dose ibuprofen 400mg --at 2026-01-12");
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    private String text(String line) {
        return person.says(line).replaceAll("\\s+", " ");
    }

    @Test
    void what_stands_out_comes_first_and_the_rest_is_named() {
        eightWeeks();

        String said = text("factors");

        assertTrue(said.startsWith("What goes along with pain: 56 days"), said);
        assertTrue(said.contains("sitting the same day 11:45"), said);
        assertTrue(said.contains("Looked at, nothing clear:"), said);
        assertTrue(said.contains("lifting"), said);
        assertTrue(
                said.contains("Not enough data, fewer than 5 days with or without it: driving, ibuprofen taken"), said);
        assertTrue(said.contains("Going along is not why"), said);
    }

    private JsonNode named(String name, String on) {
        for (JsonNode factor : json("factors").get("factors")) {
            if (factor.get("name").asString().equals(name)
                    && factor.get("on").asString().equals(on)) {
                return factor;
            }
        }
        throw new AssertionError(name + " is not looked at");
    }

    @Test
    void things_of_one_name_are_told_apart() {
        for (int i = 0; i < 20; i++) {
            String trigger = i % 2 == 0 ? " --trigger stress" : "";
            person.says((i % 2 == 0 ? 7 : 3) + " stress=" + (i % 2 == 0 ? 8 : 2) + trigger + " --at \"" + i
                    + " days ago\"");
        }
        String page = person.says("factors");

        assertTrue(page.contains("stress (trigger)"), page);
        assertTrue(page.contains("stress above "), page);
        assertTrue(person.says("factors --format json").contains("\"name\":\"stress\""), "the name stays bare");
    }

    @Test
    void a_measure_is_split_at_its_own_middle() {
        eightWeeks();

        JsonNode sleep = named("sleep", "same_day");
        assertEquals("measure", sleep.get("kind").asString());
        assertEquals(6, sleep.get("split").asDouble());
        assertTrue(sleep.get("difference").get("nWith").asInt() > 15);
    }

    @Test
    void few_days_are_refused_with_their_counts() {
        eightWeeks();

        JsonNode driving = named("driving", "same_day");
        assertEquals("too_few_days", driving.get("difference").get("reason").asString());
        assertEquals(2, driving.get("difference").get("nWith").asInt());
        assertTrue(driving.get("q").isNull());
    }

    @Test
    void pure_chance_does_not_stand_out() {
        TypedDays typedDays = new TypedDays(person);
        int[] scores = {4, 6, 5, 7, 3, 6, 5, 4, 6, 5, 7, 4, 5};
        for (int i = 0; i < 84; i++) {
            typedDays.entry("2026-01-05", i, "21:00", scores[i % 13] + (i % 6 == 0 ? " --trigger weather" : ""));
        }
        typedDays.write();

        assertTrue(text("factors").contains("Nothing stands out from chance so far."), text("factors"));
    }

    @Test
    void relatives_of_pain_say_nothing_about_pain() {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 20; i++) {
            typedDays.entry("2026-01-05", i, "21:00", (4 + i % 4) + " pain.worst=" + (5 + i % 4));
        }
        typedDays.write();

        assertFalse(person.says("factors --format csv").contains("pain.worst"));
    }

    @Test
    void csv_and_an_empty_journal() {
        assertEquals(
                "What goes along with pain: 0 days\n\nNothing to look at: there are no days with pain.\n",
                person.types("factors").out());
        eightWeeks();
        List<String> rows = person.says("factors --format csv").lines().toList();
        assertEquals("kind,name,split,day,days_with,days_without,difference,ci_lower,ci_upper,p,q,reason", rows.get(0));
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("weekday,monday,,same_day,8,48,")), rows.toString());
    }
}

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

final class ResponseStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    /** Sessions a week apart; each second one a massage that takes 3 points away, the others leave pain as it is. */
    private void sessions(int count) {
        TypedDays typedDays = new TypedDays(person);
        for (int i = 0; i < 7 * count + 5; i++) {
            typedDays.entry("2026-01-05", i, "09:00", Integer.toString(5 + i % 3));
        }
        typedDays.write();
        for (int i = 0; i < count; i++) {
            String at = " --at \"" + java.time.LocalDate.parse("2026-01-08").plusDays(7L * i) + " 17:00\"";
            boolean massage = i % 2 == 0;
            String what = massage ? "massage deep-tissue --before 7 --after 4" : "pt core --before 5 --after 5 --home";
            person.says("session " + what + at);
        }
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    private String text(String line) {
        return person.says(line).replaceAll("\\s+", " ");
    }

    @Test
    void the_drop_that_comes_anyway_is_always_said() {
        sessions(8);

        String said = text("response");

        assertTrue(
                said.contains("Some drop is to be expected anyway: people tend to book a session on a bad day"), said);
        assertTrue(said.contains("massage 4/4 0 7.0 4.0 -3.0 (-3.0 to -3.0)"), said);
        assertTrue(said.contains("48 to 24 before"), said);
        assertTrue(said.contains("4 of 4"), said);
    }

    @Test
    void sessions_are_put_together_by_technique_and_provider() {
        sessions(8);

        assertTrue(text("response --by technique").contains("deep-tissue 4/4"), text("response --by technique"));
        assertTrue(text("response --by provider").contains("at home 4/4"), text("response --by provider"));
    }

    @Test
    void one_therapy_alone_keeps_the_others_as_neighbours() {
        sessions(8);

        JsonNode json = json("response --therapy massage");

        assertEquals(4, json.get("pairedValues").size());
        assertEquals(List.of("all", "massage"), List.copyOf(json.get("paired").propertyNames()));
        assertEquals(
                json.get("eventLocked").get("all"),
                json("response").get("eventLocked").get("massage"));
    }

    @Test
    void json_has_the_keys_of_the_contract_first() {
        sessions(4);

        assertEquals(
                List.of("schema", "pairedValues", "paired", "eventLocked", "nextDayAncova"),
                List.copyOf(json("response").propertyNames()).subList(0, 5));
        assertEquals("painlog.response/1", json("response").get("schema").asString());
    }

    @Test
    void few_sessions_are_not_enough_data() {
        sessions(2);

        String said = text("response");

        assertTrue(said.contains("not enough data, fewer than 3 sessions with a score before and after"), said);
        assertTrue(said.contains("Not enough data: it takes 5 days with a session"), said);
        assertEquals(
                "too_few_sessions",
                json("response").get("paired").get("all").get("reason").asString());
    }

    @Test
    void without_sessions_the_way_to_record_one_is_said() {
        assertEquals("""
                Pain around sessions

                There are no sessions here. painlog session THERAPY --before 7 --after 4 records one.
                """, person.types("response").out());
    }

    /** Sixty days at about 5; every sixth a session at ten, booked on a morning of 7 or more, the next day at 3 or so. */
    private void bookedOnBadMornings(boolean mornings) {
        TypedDays days = new TypedDays(person);
        java.util.Random chance = new java.util.Random(14);
        for (int i = 0; i < 60; i++) {
            boolean dayAfter = i % 6 == 1 && i > 1;
            String morning = Integer.toString(i % 6 == 0 ? 7 + chance.nextInt(3) : 4 + chance.nextInt(5));
            String after = Integer.toString(2 + chance.nextInt(3));
            if (mornings || i % 6 == 1) {
                days.entry("2026-03-02", i, "08:00", dayAfter ? after : morning);
            }
            days.entry("2026-03-02", i, "20:00", dayAfter ? after : Integer.toString(4 + chance.nextInt(4)));
        }
        days.write();
        for (int i = 0; i < 60; i += 6) {
            person.says("session massage --at \""
                    + java.time.LocalDate.parse("2026-03-02").plusDays(i) + " 10:00\"");
        }
    }

    @Test
    void the_day_after_is_held_against_the_day_after_an_equally_bad_morning() {
        bookedOnBadMornings(true);

        String said = text("response");
        JsonNode next = json("response").get("nextDay");

        assertEquals("same_day", next.get("matchedOn").asString());
        assertTrue(said.contains("The day after a session pain was about "), said);
        assertTrue(said.contains(" lower than after an equally bad morning without one (95 % interval"), said);
        assertTrue(said.contains("One score matches two days only roughly"), said);
    }

    @Test
    void without_scores_of_mornings_it_is_the_day_before_and_says_so() {
        bookedOnBadMornings(false);

        String said = text("response");

        assertEquals(
                "day_before", json("response").get("nextDay").get("matchedOn").asString());
        assertTrue(said.contains("than after an equally bad day before the session's day (95 % interval"), said);
        assertFalse(said.contains("equally bad day without"), said);
    }

    @Test
    void csv_has_a_row_for_each_group() {
        sessions(8);

        List<String> rows = person.says("response --format csv").lines().toList();

        assertEquals(
                "therapy,sessions,n_paired,n_stood_in,mean_before,mean_after,mean_change,ci_lower,ci_upper,n_responder,shrunk",
                rows.get(0));
        assertEquals(3, rows.size());
        assertTrue(rows.get(1).startsWith("massage,4,4,0,7,4,-3,"), rows.get(1));
    }
}

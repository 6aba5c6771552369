package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which entries stand in for the scores before and after a session. */
final class SessionPairingStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    private static String day(int week) {
        return LocalDate.parse("2026-05-04").plusDays(7L * week).toString();
    }

    private JsonNode json(String line) {
        return JsonMapper.shared().readTree(person.says(line + " --format json"));
    }

    /** Six times the neck at 2 in the morning, yoga at ten and the back at 5 in the evening; nothing ever changes. */
    private void twoPainsThatNeverChange(String session) {
        for (int week = 0; week < 6; week++) {
            person.says("2 @neck --at \"" + day(week) + " 09:00\"");
            person.says("5 @lower-back --at \"" + day(week) + " 08:00\"");
            person.says(session + " --at \"" + day(week) + " 10:00\"");
            person.says("5 @lower-back --at \"" + day(week) + " 18:00\"");
            person.says("2 @neck --at \"" + day(week) + " 19:00\"");
        }
    }

    @Test
    void a_score_of_one_site_is_never_held_against_one_of_another() {
        twoPainsThatNeverChange("session yoga");

        JsonNode all = json("response").get("paired").get("all");

        assertEquals(6, all.get("nPaired").asInt());
        assertEquals(0, all.get("meanChange").asDouble());
        assertEquals(6, all.get("nStoodIn").asInt());
    }

    @Test
    void the_site_of_a_session_is_that_of_the_entries_that_stand_in() {
        twoPainsThatNeverChange("session yoga @lower-back --after 3");

        JsonNode all = json("response").get("paired").get("all");

        assertEquals(5, all.get("meanBefore").asDouble());
        assertEquals(3, all.get("meanAfter").asDouble());
        assertEquals(
                "entry",
                json("response").get("pairedValues").get(0).get("beforeFrom").asString());
        assertEquals(
                "recorded",
                json("response").get("pairedValues").get(0).get("afterFrom").asString());
    }

    @Test
    void a_recorded_score_without_a_site_is_not_held_against_an_entry_with_one() {
        twoPainsThatNeverChange("session yoga --after 3");

        assertEquals(0, json("response").get("paired").get("all").get("nPaired").asInt());
    }

    @Test
    void a_side_is_the_same_site_as_one_without_a_side_but_not_as_the_other_side() {
        person.says("6 @knee:left --at \"2026-05-04 08:00\"");
        person.says("4 @knee --at \"2026-05-04 09:00\"");
        person.says("session yoga @knee:right --at \"2026-05-04 10:00\" --after 3");

        assertEquals(
                4, json("response").get("pairedValues").get(0).get("before").asDouble());
    }

    @Test
    void summary_report_and_response_show_the_same_figures() {
        twoPainsThatNeverChange("session yoga @lower-back --after 3");
        person.says("session massage --before 7 --after 4 --at \"2026-06-20 10:00\"");

        JsonNode response = json("response").get("groups");
        JsonNode summary = json("summary --from 2026-05-04").get("total");
        JsonNode report = json("report").get("whole").get("summary");
        for (JsonNode total : List.of(summary, report)) {
            JsonNode sessions = total.get("sessions");
            String line = total.toString();
            assertEquals(2, sessions.size(), line);
            for (int i = 0; i < 2; i++) {
                assertEquals(response.get(i).get("name"), sessions.get(i).get("therapy"), line);
                assertEquals(response.get(i).get("sessions"), sessions.get(i).get("sessions"), line);
            }
            JsonNode change = response.get(1).get("change");
            assertEquals(change.get("nPaired"), sessions.get(1).get("scored"), line);
            assertEquals(change.get("nStoodIn"), sessions.get(1).get("stoodIn"), line);
            for (String mean : new String[] {"meanBefore", "meanAfter"}) {
                assertEquals(
                        change.get(mean).asDouble(), sessions.get(1).get(mean).asDouble(), line + " " + mean);
            }
            assertEquals(1, sessions.get(0).get("scored").asInt(), line);
            assertEquals(0, sessions.get(0).get("stoodIn").asInt(), line);
        }
    }

    @Test
    void how_many_scores_were_recorded_and_how_many_stood_in_is_said() {
        twoPainsThatNeverChange("session yoga");

        String said = person.says("response").replaceAll("\\s+", " ");

        assertTrue(said.contains("yoga 6/6 6 "), said);
        assertTrue(said.contains("if it is of the same site as the other score, or neither names a site"), said);
    }

    @Test
    void a_site_filters_scores_while_sessions_and_doses_without_one_stay() {
        twoPainsThatNeverChange("session yoga");
        person.says("session massage @neck --before 4 --after 3 --at \"2026-05-05 10:00\"");
        person.says("dose ibuprofen 400mg --at \"2026-05-05 10:00\"");
        person.says("period add yoga 2026-05-04..2026-06-14 --goal 1/week");
        person.says("period add massage 2026-05-04..2026-06-14 --goal 1/week");

        JsonNode back = json("summary --site lower-back --from 2026-05-04").get("total");

        assertEquals(5, back.get("mean").asDouble());
        assertEquals(1, back.get("sessions").size());
        assertEquals("yoga", back.get("sessions").get(0).get("therapy").asString());
        assertEquals(1, back.get("doses").size());
        assertEquals(2, back.get("goals").size());
        assertEquals(1, back.get("goals").get(1).get("done").asInt());
        assertEquals(6, back.get("goals").get(0).get("done").asInt());
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the way a journal was kept does to a comparison is said beside it. */
final class CompareUpkeepStory {
    private static final double[] BAD = {6, 5, 7, 6, 6, 5, 7, 8, 5, 6};
    private static final double[] GOOD = {4, 5, 3, 4, 4, 5, 3, 2, 5, 4};

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-06-30T12:00:00+02:00");
    }

    private String text(String line) {
        return person.with("COLUMNS", "100").says(line).replaceAll("\\s+", " ");
    }

    /** The caution takes a point, and the text says so. */
    private void takesAPoint(String code, String reason) {
        JsonNode grade = JsonMapper.shared()
                .readTree(person.says("compare massage none --format json"))
                .get("contrasts")
                .get(0)
                .get("grade");
        assertTrue(grade.get("reasons").toString().contains("\"" + code + "\""), grade.toString());
        String said = text("compare massage none");
        assertTrue(said.matches(".*How sure[^:.]*: [^.]*" + reason + ".*"), said);
        addsUp(grade, said);
    }

    /** Who counts the reasons arrives at the points: where a comparison begins at 2, that is one of them. */
    private static void addsUp(JsonNode grade, String said) {
        int points = grade.get("points").asInt();
        int lost = 0;
        for (JsonNode reason : grade.get("reasons")) {
            lost += reason.asString().startsWith("large_effect") ? -1 : 1;
        }
        boolean beginsAtTwo = points > 0 && points + lost == 2;
        assertEquals(
                beginsAtTwo, said.contains("the two took too few turns, which allows no more than 2"), grade + said);
    }

    @Test
    void a_grade_below_three_says_that_it_begins_at_two() {
        new KnownTruth(person, 3).write(KnownTruth.Trait.PLAIN, 2, 40, 1);

        JsonNode grade = JsonMapper.shared()
                .readTree(person.says("compare massage none --format json"))
                .get("contrasts")
                .get(0)
                .get("grade");
        assertTrue(grade.get("points").asInt() > 0, grade.toString());
        assertTrue(
                text("compare massage none")
                        .contains("(" + grade.get("points").asInt()
                                + " of 4): the two took too few turns, which allows no more than 2"),
                text("compare massage none"));
    }

    private void fourWeeksEach() {
        new TypedDays(person)
                .days("2026-01-05", 28, BAD)
                .days("2026-02-02", 28, GOOD)
                .write();
        person.says("period add massage 2026-02-02..2026-03-01");
    }

    @Test
    void other_hours_of_the_day_are_named() {
        TypedDays days = new TypedDays(person);
        for (int i = 0; i < 28; i++) {
            days.entry("2026-01-05", i, "08:00", Double.toString(BAD[i % 10]));
            days.entry("2026-02-02", i, "21:00", Double.toString(GOOD[i % 10]));
        }
        days.write();
        person.says("period add massage 2026-02-02..2026-03-01");

        String said = text("compare massage none");

        assertTrue(
                said.contains("the two were logged at other hours of the day, one mostly in the evening, the other"
                        + " mostly in the morning"),
                said);
        takesAPoint("other_hours", "the two were logged at other hours of the day");
    }

    @Test
    void other_weekdays_are_named() {
        TypedDays days = new TypedDays(person);
        for (int i = 0; i < 56; i++) {
            if (i % 7 < 5) {
                days.entry("2026-01-05", i, "21:00", Double.toString(BAD[i % 10]));
            } else {
                days.entry("2026-03-02", i, "21:00", Double.toString(GOOD[i % 10]));
            }
        }
        days.write();
        person.says("period add massage 2026-03-02..2026-04-26");

        String said = text("compare massage none");

        assertTrue(said.contains("the two were logged on other days of the week"), said);
        takesAPoint("other_weekdays", "the two were logged on other days of the week");
    }

    @Test
    void days_logged_alike_raise_no_caution() {
        fourWeeksEach();

        String said = text("compare massage none");

        assertFalse(said.contains("logged at other hours"), said);
        assertFalse(said.contains("days of the week"), said);
        assertFalse(said.contains("period stop"), said);
    }

    @Test
    void a_period_that_nobody_ended_is_named_with_the_command_that_ends_it() {
        new TypedDays(person)
                .days("2026-01-05", 28, BAD)
                .days("2026-02-02", 120, GOOD)
                .write();
        person.says("period start massage --on 2026-02-02");
        person.says("session massage --at \"2026-02-10 17:00\"");
        person.says("session massage --at \"2026-03-03 17:00\"");

        String said = text("compare massage none");

        assertTrue(said.contains("if it ended: painlog period stop massage --on 2026-03-03"), said);
        takesAPoint("idle_period", "a period may have ended without being stopped");
        person.says("period stop massage --on 2026-03-03");
        assertFalse(text("compare massage none").contains("if it ended"));
    }

    @Test
    void the_command_it_names_ends_the_period() {
        a_period_that_nobody_ended_is_named_with_the_command_that_ends_it();
        assertTrue(person.says("period list").contains("2026-03-03"));
    }

    @Test
    void sessions_that_belong_to_no_period_and_crowd_on_one_side_are_named() {
        fourWeeksEach();
        for (int i = 0; i < 12; i++) {
            person.says("session yoga --at \"2026-02-" + (10 + i) + " 17:00\"");
        }
        person.says("session yoga --at \"2026-01-10 17:00\"");

        String said = text("compare massage none");

        assertTrue(
                said.contains("there were far more sessions of yoga on one side, but no period of it; painlog period"
                        + " infer adds one"),
                said);
        takesAPoint("sessions_without_period", "there were sessions without a period");
        person.says("period infer");
        assertFalse(text("compare massage none").contains("period infer"), "there is one now");
    }
}

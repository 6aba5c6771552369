package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Living a plan: which block it is, when it ends and what is left, wherever one looks. */
final class PlanTodayStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    /** Seed 1 draws massage, none, massage, none. */
    @BeforeEach
    void someone_with_a_plan() {
        person = new Person(home).at("2026-11-27T12:00:00+01:00");
        person.says("log 5");
        person.says("plan draw massage none --block 1w --cycles 2 --washout 2d --seed 1 --start 2026-11-30");
    }

    private Person on(String day) {
        return person.at(day + "T20:00:00+01:00");
    }

    private List<String> lines(String line) {
        String all = person.says(line).replaceAll("(?<=[^\\n])\\n(?=[^\\n])", " ");
        return all.lines().filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void before_its_first_day_it_is_announced_but_nothing_of_it_is_open() {
        assertEquals(List.of("Plan x1 begins on Mon 2026-11-30, in 3 days, with massage"), lines("due"));
        assertEquals(0, person.types("due --exit-code").code());
        assertEquals("", person.types("due --short").out());
        String json = person.says("due --format json");
        assertTrue(json.contains("\"plan\":{\"id\":\"x1\",\"status\":\"ahead\","), json);
        assertTrue(json.contains("\"next\":\"massage\""), json);
        String glance = person.says("");
        assertTrue(glance.contains("Plan x1 begins on Mon 2026-11-30, in 3 days, with massage\n"), glance);
        assertFalse(glance.contains("Last: p"), "no block that lies ahead: " + glance);
    }

    @Test
    void in_the_middle_of_a_block_it_is_told_but_is_not_open() {
        on("2026-12-08").says("4");
        on("2026-12-10").says("4");
        person.says("checkin --average 4");
        String block = "Plan x1, block 2 of 4: none, day 4 of 7, until Sun 2026-12-13; then massage";
        assertEquals(List.of(block + "; this week 2 of 4 days logged, 3 days left"), lines("due"));
        Person.Outcome due = person.types("due --exit-code");
        assertEquals(0, due.code());
        assertEquals("Nothing is open today.\n", due.err());
        assertEquals("block 2 of 4 no therapy, 3 days left\n", person.says("due --short"));
        String json = person.says("due --format json");
        assertTrue(
                json.contains(
                        "\"block\":2,\"arm\":\"none\",\"day\":4,\"days\":7,\"daysLeft\":3,\"until\":\"2026-12-13\","
                                + "\"counts\":true,\"next\":\"massage\",\"daysThisWeek\":4,\"loggedThisWeek\":2,"
                                + "\"leftThisWeek\":3,"),
                json);
        String today = person.says("");
        assertTrue(today.contains(block + "\nPlan this week: 2 of 4 days logged, 3 days left\n"), today);
    }

    @Test
    void the_days_on_which_a_block_begins_and_ends_are_open() {
        on("2026-12-07").says("4");
        assertTrue(
                lines("due").contains("Block 2 of 4 begins today: none"),
                lines("due").toString());
        assertTrue(
                lines("due").get(0).contains("day 1 of 7 (the first 2 do not count)"),
                lines("due").toString());
        assertEquals(1, person.types("due --exit-code").code());
        assertTrue(person.says("due --format json").contains("\"kind\":\"block-began\",\"therapy\":null"));

        on("2026-12-20").says("4");
        assertTrue(
                lines("due").contains("Block 3 of 4, massage, ends today; tomorrow none begins"),
                lines("due").toString());
        person.says("session physical-therapy --at 2026-12-19");
        person.says("session physical-therapy --at 2026-12-18");
        assertEquals(
                "block 3 of 4 massage, last day, massage ends, look back, physical-therapy without a period\n",
                person.with("COLUMNS", "40").says("due --short"),
                "one line, however narrow the terminal is");
        person.says("undo 2");
        assertTrue(person.says("due --format csv").contains("block-ends,,,,,2026-12-20,,"));
        assertTrue(person.says("due --format csv").contains("\nplan,,,,,2026-12-20,,"));
        assertEquals(3, person.says("due --format jsonl").lines().count(), "the plan, its block, the look back");

        on("2026-12-27").says("4");
        assertTrue(
                lines("due").contains("Block 4 of 4, none, ends today, and the plan with it"),
                lines("due").toString());
    }

    @Test
    void when_it_is_over_the_answer_is_pointed_at_for_a_week() {
        on("2026-12-28").says("4");
        String over = "Plan x1 ended on Sun 2026-12-27; painlog compare tells what came of it";
        assertEquals(1, lines("due").stream().filter(over::equals).count());
        assertEquals(1, person.types("due --exit-code").code());
        on("2027-01-03").says("checkin --average 4");
        assertEquals(List.of(over), lines("due"));
        assertEquals(0, person.types("due --exit-code").code());
        on("2027-01-04").says("4");
        assertEquals(List.of(), lines("due"));
        assertTrue(person.says("due --format json").contains("\"plan\":null"));
    }

    @Test
    void questions_on_a_terminal_begin_with_the_block() {
        on("2026-12-10");
        var asked = person.atTerminal().typing("4\n\n\n\n\n\n").types("log");
        assertTrue(asked.err().contains("Plan x1, block 2 of 4: none, day 4 of 7, until Sun 2026-12-13;"), asked.err());
    }

    @Test
    void a_session_in_a_block_without_its_therapy_is_told_how_to_count_as_lived() {
        on("2026-12-09");
        var session = person.types("session massage --home");
        String way = "painlog period add massage 2026-12-09..2026-12-09";
        assertTrue(session.err().contains("plan x1 has none on 2026-12-09; to count the day as lived: " + way), "");
        var period = person.types(way.substring("painlog ".length()));
        assertTrue(period.err().contains("Plan x1, block 2 of 4: none, day 3 of 7"), period.err());
        assertFalse(person.types("session massage --home").err().contains("plan x1"));
        assertFalse(person.types("session massage --home --at 2026-12-02").err().contains("plan x1"));
        assertFalse(person.types("session exercise walking --home").err().contains("plan x1"), "no arm of the plan");
        assertFalse(person.types("period add yoga 2026-10-01..2026-10-02").err().contains("Plan x1"));
    }

    @Test
    void a_plan_that_was_given_up_before_its_first_day_is_told_nowhere() {
        person.says("plan end");
        assertFalse(person.says("").contains("Plan x1"), person.says(""));
        assertTrue(person.says("due --format json").contains("\"plan\":null"));
        assertTrue(person.says("chart plan").contains("Plan x1, 2026-11-30 – 2026-12-27\nnot begun"));
        person.says("plan draw massage none --block 1w --cycles 1 --start 2026-11-30 --seed 2");
        assertTrue(person.says("due").contains("Plan x2 begins"), person.says("due"));
    }

    @Test
    void a_plan_that_was_given_up_is_told_no_more() {
        on("2026-12-10").says("plan end");
        person.says("4");
        assertFalse(person.says("").contains("2026-12-13"), person.says(""));
        on("2026-12-11").says("4");
        assertFalse(person.says("").contains("Plan x1"), person.says(""));
    }
}

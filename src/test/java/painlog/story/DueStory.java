package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is open on a Friday evening. */
final class DueStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).at("2026-11-20T21:00:00+01:00");
    }

    private List<String> lines(String line) {
        return person.says(line).lines().filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void an_entry_is_open_until_there_is_one() {
        person.says("6 --at \"2026-11-17 09:00\"");
        assertEquals(
                List.of("No entry yet today; the last is of Tue 2026-11-17 (3 days ago): painlog 6"), lines("due"));
        assertEquals(1, person.types("due --exit-code").code());
        assertEquals("no entry\n", person.says("due --short"));

        person.says("5");
        Person.Outcome nothing = person.types("due --exit-code");
        assertEquals("", nothing.out());
        assertEquals("Nothing is open today.\n", nothing.err());
        assertEquals(0, nothing.code());
        assertEquals("", person.types("due --short").err());
        assertEquals(
                "{\"schema\":\"painlog.due/1\",\"day\":\"2026-11-20\",\"plan\":null,\"due\":[]}\n",
                person.says("due --format json"));
    }

    @Test
    void sessions_left_to_this_week_s_goal_are_named() {
        person.says("5");
        person.says("period start massage --on 2026-11-02 --goal 2/week");
        person.says("session massage --at \"2026-11-15 10:00\"");
        person.says("session massage --at \"2026-11-17 10:00\"");

        assertEquals(List.of("massage: 1 of 2 sessions this week; 1 left until Sun 2026-11-22"), lines("due"));
        assertEquals("massage 1 left\n", person.says("due --short"));
        String json = person.says("due --format json");
        assertTrue(
                json.contains("\"kind\":\"sessions-left\",\"therapy\":\"massage\",\"planned\":2,\"done\":1,\"left\":1,"
                        + "\"until\":\"2026-11-22\",\"last\":null"),
                json);
        assertTrue(person.says("due --format csv").contains("sessions-left,massage,2,1,1,2026-11-22,,"), json);
    }

    @Test
    void a_therapy_that_was_stopped_today_asks_for_no_more_sessions() {
        person.says("5");
        person.says("period start massage --on 2026-11-16 --goal 1/week");
        assertEquals(1, lines("due").size());
        person.says("period stop massage");
        assertEquals(List.of(), lines("due"));
    }

    @Test
    void answers_of_a_look_back_count_whatever_command_logged_them() {
        person.says("5 --at \"2026-11-13 09:00\"");
        person.says("5");
        person.says("log pain.average=4 days-off=1 --at \"2026-11-19 09:00\"");
        assertEquals(List.of(), lines("due"));
    }

    @Test
    void a_pause_leaves_goals_out() {
        person.says("5");
        person.says("period start massage --on 2026-11-02 --goal 4/week");

        assertEquals(List.of(), lines("due --pause 2026-11-18..2026-11-25"));
        assertEquals(
                List.of("massage: 0 of 2 sessions this week; 2 left until Sun 2026-11-22"),
                lines("due --pause 2026-11-15..2026-11-18"),
                "four of seven days are left");
        person.refused("due --pause 2026-11-25", 2, "2026-11-25");
        person.refused("due --short --format json", 2, "--short is one line for people");
    }

    @Test
    void a_week_after_the_last_look_back_the_next_one_is_open() {
        person.says("checkin --average 4 --worst 6 --at 2026-11-13");
        person.says("5");
        assertEquals(
                List.of("Weekly look back, the last is of Fri 2026-11-13 (7 days ago): painlog checkin"), lines("due"));

        person.says("checkin --average 4 --worst 6");
        assertEquals(List.of(), lines("due"));
    }

    @Test
    void a_journal_of_a_week_has_its_first_look_back_open() {
        person.says("5 --at \"2026-11-14 09:00\"");
        person.says("5");
        assertEquals(List.of(), lines("due"));

        person.says("5 --at \"2026-11-13 09:00\"");
        assertEquals(List.of("Weekly look back, none yet: painlog checkin"), lines("due"));
    }

    @Test
    void a_period_that_may_be_over_and_sessions_without_one_are_named() {
        person.says("checkin --average 4");
        person.says("period start massage --on 2026-08-01");
        person.says("session massage --at \"2026-09-18 10:00\"");
        person.says("session yoga --at \"2026-11-10 10:00\"");
        assertEquals(
                List.of("massage: no session since 2026-09-18; if it ended: painlog period stop massage --on"
                        + " 2026-09-18"),
                lines("due"));

        person.says("session yoga --at \"2026-11-17 10:00\"");
        assertTrue(
                lines("due")
                        .contains(
                                "yoga: 2 sessions, but no period, so no comparison knows of it: painlog period infer"),
                lines("due").toString());
        assertEquals("massage idle, yoga without a period\n", person.says("due --short"));
        person.says("period stop massage --on 2026-09-18");
        assertEquals(1, lines("due").size());
    }

    @Test
    void before_there_is_a_journal_the_first_entry_is_open() {
        Person.Outcome none = person.types("due");

        assertEquals("No entry yet today: painlog 6\n", none.out());
        assertEquals(0, none.code());
    }
}

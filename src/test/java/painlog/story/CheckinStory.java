package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckinStory {
    @TempDir
    Path home;

    Person person;

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void every_answer_is_an_option() {
        String said = person.says("checkin --average 4 --worst 7 --activity 5 --work 2 --sleep 3 --mood 1 --days-off 1"
                + " --change 3 --note \"back at work\"");

        assertEquals(
                "e1: pain.average 4, pain.worst 7, interference.activity 5, interference.work 2, interference.sleep 3,"
                        + " interference.mood 1, days-off 1, change 3, +checkin, \"back at work\", Fri 2026-11-20 21:00"
                        + " +01:00\n",
                said);
        assertTrue(person.says("show e1").contains("checkin"));
        assertTrue(person.says("show e1").contains("back at work"));
    }

    @Test
    void a_terminal_asks_and_enter_skips() {
        person.says("period add massage 2026-09-01..2026-10-15");
        Person.Outcome outcome = person.atTerminal()
                .typing("4\n11\n7\n\n\n3\n\n\n2\nbetter sleep\n")
                .types("checkin");

        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(
                "e1: pain.average 4, pain.worst 7, interference.sleep 3, change 2, +checkin, \"better sleep\", Fri"
                        + " 2026-11-20 21:00 +01:00\n",
                outcome.out());
        assertTrue(outcome.err().contains("11 is outside 0–10"), outcome.err());
        assertTrue(outcome.err().contains("Overall, since massage ended on 2026-10-15"), outcome.err());
    }

    @Test
    void an_answer_that_contradicts_an_earlier_one_is_refused_at_its_question() {
        Person.Outcome outcome =
                person.atTerminal().typing("4\n2\n7\n\n\n\n\n\n\n\n").types("checkin");

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith("e1: pain.average 4, pain.worst 7, +checkin"), outcome.out());
        assertTrue(outcome.err().contains("pain.average 4 is above pain.worst 2"), outcome.err());
    }

    @Test
    void change_is_asked_for_since_the_latest_change_of_therapy_up_to_that_day() {
        person.says("period add massage 2026-09-01..2026-10-15");
        person.says("period start pt --on 2026-11-02");
        String answers = "\n\n\n\n\n\n\n2\n\n";

        assertTrue(person.atTerminal().typing(answers).types("checkin").err().contains("physical-therapy began on"));
        assertTrue(person.typing(answers).types("checkin --at 2026-09-20").err().contains("massage began on"));
        person.says("period add none 2026-07-01..2026-07-20");
        assertTrue(person.typing(answers)
                .types("checkin --at 2026-07-10")
                .err()
                .contains("since the time without therapy began on 2026-07-01"));
        assertTrue(person.typing(answers).types("checkin --at 2026-06-20").err().contains("since you began to log"));
        assertTrue(person.typing(answers)
                .types("checkin --at 2026-08-20")
                .err()
                .contains("since the time without therapy ended on"));
    }

    @Test
    void without_answers_nothing_is_saved() {
        person.refused("checkin", 2, "checkin needs an answer");
        person.refused("checkin --worst 12", 2, "12 is outside 0–10");
        person.refused("checkin --change 0", 2, "change 0 is outside 1–7");
        person.refused("checkin --note only", 2, "checkin needs an answer");
        Person.Outcome silent = person.atTerminal().typing("\n\n\n\n\n\n\n\n\n").types("checkin");
        Person.Outcome left = person.typing("4\n").types("checkin");

        assertEquals(130, silent.code(), silent.err());
        assertEquals(130, left.code(), left.err());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_look_back_can_be_found_undone_and_read_by_programs() {
        assertTrue(person.says("checkin --average 4 --format json")
                .startsWith("{\"schema\":\"painlog.record/1\",\"kind\":\"entry\",\"id\":\"e1\""));
        assertTrue(person.says("list --tag checkin").contains("e1"));
        assertTrue(person.says("undo").contains("checkin"));
    }
}

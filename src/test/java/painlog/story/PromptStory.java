package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that have nothing to record ask for it on a terminal. */
final class PromptStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home).atTerminal();
    }

    @Test
    void log_asks_one_question_at_a_time() {
        var asked = person.typing("6\nstress=7, sleep=4\nlower back:left, neck\nsitting\n\nafter the drive\n")
                .types("log +flare --at \"2h ago\"");

        assertEquals(
                "e1: pain 6, stress 7, sleep 4, lower-back:left, neck, +flare, after sitting, \"after the drive\", Fri"
                        + " 2026-11-20 19:00 +01:00\n",
                asked.out());
        assertEquals(
                "  Enter skips a question, Ctrl-C leaves with nothing saved.\n"
                        + "Pain, 0 to 10? Other measures, such as stress=7 sleep=4? "
                        + "Where, such as lower-back, neck:left? What set it off, such as sitting? "
                        + "What eased it, such as heat? A note? new journal " + person.journal() + "\n",
                asked.err());
        String json = person.says("show e1 --format json");
        assertTrue(
                json.contains(
                        "\"triggers\":[\"sitting\"],\"relief\":[],\"tags\":[\"flare\"],\"note\":\"after the drive\""),
                json);
    }

    @Test
    void what_is_typed_is_not_asked_again() {
        var asked = person.typing("6\n\n\n\n").types("log @neck --trigger sitting --note tired");
        assertFalse(asked.err().contains("Where"), asked.err());
        assertFalse(asked.err().contains("set it off"), asked.err());
        assertFalse(asked.err().contains("note?"), asked.err());
        assertEquals("e1: pain 6, neck, after sitting, \"tired\", Fri 2026-11-20 21:00 +01:00\n", asked.out());
    }

    @Test
    void a_wrong_answer_is_explained_and_asked_again() {
        var asked = person.typing("""
            eleven
            11
            -1
            6
            stres=3
            stress
            stress=3 stress=4
            pain=3
            stress=3
            nek
            neck
            siting



            """).types("log");
        assertEquals("e1: pain 6, stress 3, neck, Fri 2026-11-20 21:00 +01:00\n", asked.out());
        assertTrue(asked.err().contains("  score \"eleven\" is not a number from 0 to 10"), asked.err());
        assertTrue(asked.err().contains("  score 11 is outside 0–10\n"), asked.err());
        assertTrue(asked.err().contains("  \"-1\" is not a score from 0 to 10\n"), asked.err());
        assertTrue(asked.err().contains("  measure \"stres\" is not known; did you mean stress?"), asked.err());
        assertTrue(asked.err().contains("  \"stress\" is not MEASURE=VALUE"), asked.err());
        assertTrue(asked.err().contains("  stress is given twice"), asked.err());
        assertTrue(asked.err().contains("  pain is given twice"), asked.err());
        assertTrue(asked.err().contains("  site \"nek\" is not known; did you mean neck?"), asked.err());
        assertTrue(asked.err().contains("did you mean sitting?"), asked.err());
    }

    @Test
    void a_beginning_is_enough_where_only_one_word_has_it_and_a_score_may_bring_more() {
        var asked = person.typing("7 flare\n\nlow, nec:left\nsit, sta\nsit, stan\nhea\n")
                .types("log");

        assertEquals(
                "e1: pain 7, lower-back, neck:left, after sitting, after standing, eased by heat, \"flare\", Fri"
                        + " 2026-11-20 21:00 +01:00\n",
                asked.out(),
                asked.err());
        assertFalse(asked.err().contains("--new-word"), asked.err());
        assertFalse(asked.err().contains("A note?"), asked.err());
    }

    @Test
    void a_long_question_is_wrapped_between_words() {
        var asked =
                person.with("COLUMNS", "40").typing("massage\n\n\n\n\n\n\n\n\n").types("session");

        assertTrue(
                asked.err().contains("Which technique (swedish, deep-tissue,\ntrigger-point, myofascial-release,"),
                asked.err());
    }

    @Test
    void leaving_saves_nothing() {
        var left = person.typing("6\n").types("log");
        assertEquals(130, left.code());
        assertTrue(left.err().endsWith("\npainlog: nothing was saved\n"), left.err());
        var empty = person.typing("\n\n\n\n\n\n").types("log");
        assertEquals(130, empty.code());
        assertTrue(
                empty.err().endsWith("painlog: an entry needs at least one value; nothing was saved\n"), empty.err());
        assertEquals(130, person.typing("massage\n").types("session").code());
        assertEquals(130, person.typing("\n").types("session").code());
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void session_asks_one_question_at_a_time() {
        var asked = person.typing("masage\nmassage\ncore\ndeep, sports\nlong\n60\n7\n12\n4\nyes\nAnna\n60EUR\n\n")
                .types("session @neck");

        assertEquals(
                "s1: massage (deep-tissue, sports) 60 min, 7 → 4, helped: yes, by Anna, 60 EUR, neck, Fri 2026-11-20"
                        + " 21:00 +01:00\n",
                asked.out());
        assertTrue(asked.err().contains("did you mean massage?"), asked.err());
        assertTrue(asked.err().contains("core is a technique of physical-therapy, not of massage"), asked.err());
        assertTrue(asked.err().contains("minutes \"long\" is not a whole number"), asked.err());
        assertTrue(asked.err().contains("score 12 is outside 0–10"), asked.err());
        assertTrue(
                asked.err()
                        .endsWith("A note? new journal " + person.journal()
                                + "\nnew provider Anna; painlog provider edit adds where and what\n"),
                asked.err());
        assertTrue(person.says("show s1 --format json").contains("\"site\":\"neck\""), "site");
    }

    @Test
    void a_session_asks_only_for_what_is_missing() {
        var asked = person.typing("yo\n\n\n\n\n\n").types("session --minutes 30 --before 5 --note \"in the park\"");
        assertEquals("s1: yoga 30 min, 5 → ?, \"in the park\", Fri 2026-11-20 21:00 +01:00\n", asked.out());
        assertFalse(asked.err().contains("technique"), asked.err());
        assertFalse(asked.err().contains("minutes?"), asked.err());
    }

    @Test
    void without_a_terminal_or_when_told_not_to_nothing_is_asked() {
        person.refused("log --no-input", 2, "an entry needs a number from 0 to 10 or MEASURE=VALUE");
        person.refused("session --no-input", 2, "a session needs its therapy, such as: painlog session massage");
        Person script = new Person(home);
        script.refused("log", 2, "an entry needs a number from 0 to 10 or MEASURE=VALUE");
        script.refused("session --minutes 30", 2, "a session needs its therapy");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void what_is_typed_wrong_is_said_before_anything_is_asked() {
        person.refused("session @nek", 2, "site \"nek\" is not known; did you mean neck?");
        person.refused("session --minutes long", 2, "minutes \"long\" is not a whole number");
        person.refused("session --cost 60", 2, "cost \"60\" is not an amount with a currency");
        assertFalse(Files.exists(person.journal()));
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_therapy_alone_is_a_complete_session() {
        assertEquals("s1: massage, Fri 2026-11-20 21:00 +01:00\n", person.says("session massage"));
    }

    @Test
    void everything_about_it_can_be_said_at_once() {
        String said = person.says("session pt core stretching --minutes 45 --before 7 --after 4.5 --helped somewhat"
                + " --provider \"Anna Berg\" --cost 60eur @lower-back:left +clinic --note \"new exercises\""
                + " --adverse dizzy --at \"mon 9:00\"");

        assertEquals(
                "s1: physical-therapy (core, stretching) 45 min, 7 → 4.5, helped: somewhat, by Anna Berg, 60 EUR,"
                        + " lower-back:left, +clinic, unwanted: \"dizzy\", \"new exercises\", Mon 2026-11-16 09:00"
                        + " +01:00\n",
                said);
    }

    @Test
    void json_holds_all_of_it() {
        String json = person.says("session pt core --minutes 45 --before 7 --provider Anna --cost 60.50EUR"
                + " @neck --home +clinic --at \"mon 9:00\" --format json -q");

        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"session\",\"id\":\"s1\",\"at\":\"2026-11-16T09:00:00+01:00\",\"zone\":\"Europe/Oslo\",\"recordedAt\":\"2026-11-20T20:00:00Z\",\"therapy\":\"physical-therapy\",\"techniques\":[\"core\"],\"minutes\":45,\"before\":7,\"after\":null,\"helped\":null,\"provider\":\"Anna\",\"home\":true,\"cost\":{\"amount\":60.50,\"currency\":\"EUR\"},\"sites\":[{\"site\":\"neck\",\"side\":null}],\"tags\":[\"clinic\"],\"adverse\":null,\"note\":null}\n",
                json);
    }

    @Test
    void the_score_after_can_follow_later() {
        person.says("session yoga --after 2 --at \"4h ago\"");
        person.says("session massage --before 7 --at \"2h ago\"");

        assertEquals(
                "s2: massage, 7 → 3, helped: yes, Fri 2026-11-20 19:00 +01:00\n",
                person.says("session --after 3 --helped yes"));
        person.refused(
                "session --after 4",
                1,
                "the last session, s2: massage, 7 → 3, Fri 2026-11-20 19:00 +01:00, has a score after it already;"
                        + " nothing was changed; painlog edit s2 --after 4 changes it");
        person.at("2026-11-22T19:00:00+01:00").says("session massage --at \"25h ago\"");
        person.refused("session --after 4", 1, "began more than 24 hours ago; nothing was changed; painlog edit s3");
    }

    @Test
    void the_score_after_needs_a_session_to_belong_to() {
        person.refused("session --after 3", 3, "there is no session yet; painlog session THERAPY records one");
        assertFalse(Files.exists(person.journal()));
        person.refused("session --after 3 --minutes 60", 2, "a session needs its therapy first");
        person.refused("session --after 11", 3, "there is no session");
        person.says("session massage");
        person.refused("session --after 11", 2, "score 11 is outside 0–10");
    }

    @Test
    void a_provider_is_added_with_the_first_session() {
        var first = person.types("session massage --provider \"Anna Berg\"");
        assertEquals(
                "new journal " + person.journal()
                        + "\nnew provider Anna Berg; painlog provider edit adds where and what\n",
                first.err());

        var again = person.types("session massage --provider \"anna berg\" --format json");
        assertEquals("", again.err());
        assertTrue(again.out().contains("\"provider\":\"Anna Berg\""), again.out());

        var typo = person.types("session massage --provider \"Anna Bergg\"");
        assertEquals("new provider Anna Bergg; did you mean Anna Berg? painlog undo takes it back\n", typo.err());
        assertEquals(0, typo.code());
    }

    @Test
    void words_after_the_therapy_must_be_its_techniques() {
        person.refused("session massage deep-tisue", 2, "did you mean deep-tissue?");
        person.refused("session massage core", 2, "core is a technique of physical-therapy, not of massage");
        person.refused("session deep-tissue", 2, "write painlog session massage deep-tissue");
        person.refused("session masage", 2, "therapy \"masage\" is not known; did you mean massage?");
        person.refused("session massage 60", 2, "minutes are given by --minutes");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void nothing_out_of_range_is_taken() {
        person.refused("session massage --before six", 2, "score \"six\" is not a number from 0 to 10");
        person.refused("session massage --after 10.5", 2, "score 10.5 is outside 0–10");
        person.refused("session massage --minutes 0", 2, "minutes 0 are outside 1–1440");
        person.refused("session massage --minutes 1.5", 2, "minutes \"1.5\" is not a whole number such as 60");
        person.refused("session massage --cost 60", 2, "cost \"60\" is not an amount with a currency such as 60EUR");
        person.refused("session massage --helped maybe", 2, "helped \"maybe\" is not one of yes, somewhat, no, unsure");
        person.refused("session massage @nek", 2, "site \"nek\" is not known; did you mean neck?");
        person.refused("session massage --at \"tomorrow\"", 2, "");
        person.refused("session massage --at 2026-11-21", 2, "is in the future");
        person.refused("session massage --at \"2026-03-29 02:30\"", 2, "does not exist in Europe/Oslo");
        assertFalse(Files.exists(person.journal()));
    }

    @Test
    void a_new_word_is_taken_when_asked_to() {
        assertEquals("s1: massage, jaw, Fri 2026-11-20 21:00 +01:00\n", person.says("session massage @jaw --new-word"));
        person.says("6 @jaw");
    }

    @Test
    void undo_takes_a_new_provider_back_with_its_session() {
        person.says("session massage --provider Anna");
        person.says("undo");
        person.says("session massage --provider Ann");

        assertEquals("", person.types("session massage --provider Ann").err());
    }

    @Test
    void options_that_would_do_nothing_are_refused() {
        person.says("session massage --at yesterday");
        person.refused("session --after 3 --zone Asia/Tokyo", 2, "a session needs its therapy first");
        person.refused("session --after 3 --new-word", 2, "a session needs its therapy first");
        person.refused("session --after 3 --no-home", 2, "write painlog edit ID --no-home");
        person.refused("session yoga --no-techniques", 2, "--no-techniques takes something out of a session");
    }
}

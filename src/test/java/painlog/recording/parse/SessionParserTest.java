package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.RecordLine;
import painlog.journal.RefusalAssertions;
import painlog.journal.Session;
import painlog.recording.parse.SessionInput.Felt;
import painlog.recording.parse.SessionInput.Treated;

final class SessionParserTest {
    private static final Treated NOTHING_DONE = new Treated(null, null, null, false, false, false);
    private static final Felt NOTHING_FELT = new Felt(null, null, null, null);

    private static SessionInput words(String line) {
        return new SessionInput(CommandLineTokenizer.words(line), NOTHING_DONE, NOTHING_FELT, null);
    }

    private static SessionInput with(Treated treated, Felt felt, @Nullable String note) {
        return new SessionInput(CommandLineTokenizer.words("massage"), treated, felt, note);
    }

    private static Session made(SessionInput typed) {
        return new SessionParser(typed, TypedFixtures.known()).newSession(TypedFixtures.AT, TypedFixtures.NOW);
    }

    private static String session(SessionInput typed) {
        return RecordLine.of(made(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        massage                             | massage
        Massage                             | massage
        pt                                  | physical-therapy
        "physical therapy" core             | physical-therapy core
        massage swedish deep-tissue         | massage swedish deep-tissue
        massage Deep_Tissue                 | massage deep-tissue
        massage swedish swedish             | massage swedish
        massage @neck:left +first swedish   | massage swedish @neck:left +first
        @neck massage                       | massage @neck
        """)
    void the_therapy_comes_first_then_techniques_sites_and_tags(String line, String words) {
        assertEquals("2026-11-20T21:00 " + words, session(words(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                | a session needs its therapy, such as: painlog session massage --minutes 60
        @neck             | a session needs its therapy, such as: painlog session massage --minutes 60
        masage            | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
        swedish           | swedish is a technique, not a therapy; write painlog session massage swedish
        massage core      | core is a technique of physical-therapy, not of massage
        massage swdish    | technique of massage "swdish" is not known; did you mean swedish? new ones are added by painlog therapy add massage
        massage 60        | "60" is not a technique of massage; minutes are given by --minutes, scores by --before and --after
        massage @nek      | site "nek" is not known; did you mean neck? add --new-word to take it as a new word
        """)
    void a_word_that_is_none_of_them_is_refused(String line, String sentence) {
        RefusalAssertions.with(sentence, () -> session(words(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        60   |           |           | massage 60 min
        1440 |           |           | massage 1440 min
        ''   |           |           | massage
             | Anna Berg |           | massage by Anna Berg
             | ' Anna '  |           | massage by Anna
             |           | 60EUR     | massage 60 EUR
             |           | 60.50 eur | massage 60.50 EUR
             |           | ''        | massage
        60   | Anna      | EUR 60    | massage 60 min by Anna 60 EUR
        """)
    void options_say_what_was_done(
            @Nullable String minutes, @Nullable String provider, @Nullable String cost, String words) {
        Treated treated = new Treated(minutes, provider, cost, false, false, false);

        assertEquals("2026-11-20T21:00 " + words, session(with(treated, NOTHING_FELT, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0    |     | minutes 0 are outside 1–1440
        1441 |     | minutes 1441 are outside 1–1440
        1h   |     | minutes "1h" is not a whole number such as 60
        45.5 |     | minutes "45.5" is not a whole number such as 60
        -60  |     | minutes "-60" is not a whole number such as 60
        60   | 60  | cost "60" is not an amount with a currency such as 60EUR
        60   | EUR | cost "EUR" is not an amount with a currency such as 60EUR
        """)
    void what_can_not_have_been_done_is_refused(String minutes, @Nullable String cost, String sentence) {
        Treated treated = new Treated(minutes, null, cost, false, false, false);

        RefusalAssertions.with(sentence, () -> session(with(treated, NOTHING_FELT, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7    | 4    |          |        | massage before 7 after 4
        6.5  | 0/10 | somewhat |        | massage before 6.5 after 0 helped somewhat
        ''   | 4    | ''       |        | massage after 4
             |      | Yes      | ' dizzy ' | massage helped yes adverse dizzy
        """)
    void options_say_what_it_did(
            @Nullable String before,
            @Nullable String after,
            @Nullable String helped,
            @Nullable String adverse,
            String words) {
        Felt felt = new Felt(before, after, helped, adverse);

        assertEquals("2026-11-20T21:00 " + words, session(with(NOTHING_DONE, felt, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        11  | 4   | no    | score 11 is outside 0–10
        7   | low | no    | score "low" is not a number from 0 to 10, such as 6 or 6.5
        7   | 4   | maybe | helped "maybe" is not one of yes, somewhat, no, unsure
        """)
    void what_it_can_not_have_done_is_refused(String before, String after, String helped, String sentence) {
        Felt felt = new Felt(before, after, helped, null);

        RefusalAssertions.with(sentence, () -> session(with(NOTHING_DONE, felt, null)));
    }

    @Test
    void a_note_loses_the_spaces_at_its_ends() {
        assertEquals("2026-11-20T21:00 massage note was good", session(with(NOTHING_DONE, NOTHING_FELT, " was good ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                | massage swedish 60 min before 7 helped yes at home by Anna @neck note good
        deep-tissue       | massage deep-tissue 60 min before 7 helped yes at home by Anna @neck note good
        massage           | massage swedish 60 min before 7 helped yes at home by Anna @neck note good
        pt                | physical-therapy 60 min before 7 helped yes at home by Anna @neck note good
        pt core           | physical-therapy core 60 min before 7 helped yes at home by Anna @neck note good
        @lower-back       | massage swedish 60 min before 7 helped yes at home by Anna @lower-back note good
        @                 | massage swedish 60 min before 7 helped yes at home by Anna note good
        """)
    void words_take_the_place_of_what_it_said(String line, String words) {
        assertEquals("2026-11-20T21:00 " + words, changed(words(line)));
    }

    @Test
    void options_take_the_place_of_what_it_said_and_empty_ones_take_it_out() {
        Treated emptied = new Treated("", "", "60EUR", false, true, true);

        assertEquals(
                "2026-11-20T21:00 massage after 3 60 EUR @neck", changed(with(emptied, new Felt("", "3", "", ""), "")));
    }

    private static String changed(SessionInput typed) {
        SessionInput old = new SessionInput(
                CommandLineTokenizer.words("massage swedish @neck"),
                new Treated("60", "Anna", null, true, false, false),
                new Felt("7", null, "yes", null),
                "good");
        return RecordLine.of(new SessionParser(typed, TypedFixtures.known()).changed(made(old), TypedFixtures.AT));
    }
}

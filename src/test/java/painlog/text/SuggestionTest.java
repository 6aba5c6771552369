package painlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
    private static final List<String> KNOWN = List.of("massage", "physical-therapy", "neck", "knee", "Europe/Oslo");

    private static void meant(String known, String typed) {
        assertEquals(known, Suggestion.of(typed, KNOWN).word(), typed);
    }

    @Test
    void a_slip_or_two_are_forgiven() {
        meant("massage", "mssage");
        meant("massage", "massagee");
        meant("massage", "masaseg");
        meant("massage", "amssage");
        meant("", "mxxxage");
    }

    @Test
    void a_short_word_may_have_one_slip_only() {
        meant("neck", "nek");
        meant("", "nxx");
        meant("", "k");
    }

    @Test
    void a_wrong_one_is_worse_than_none() {
        List<String> sites = List.of("lower-back", "mid-back", "upper-back", "neck", "buttock");
        assertEquals(
                "lower-back, mid-back or upper-back",
                Suggestion.of("back", sites).word());
        assertEquals(
                "lower-back, mid-back or upper-back",
                Suggestion.of("@back", sites).word());
        List<String> options = List.of("-j", "-y", "--note", "--last", "--dry-run");
        assertEquals("", Suggestion.of("-n", options).word());
        assertEquals("-j", Suggestion.of("-J", options).word());
        assertEquals("", Suggestion.of("--site", options).word());
        assertEquals("", Suggestion.of("--by", options).word());
        assertEquals("", Suggestion.of("--date", options).word());
        assertEquals("--note", Suggestion.of("--notee", options).word());
        assertEquals("--note", Suggestion.of("-note", options).word());
    }

    @Test
    void a_long_word_may_have_a_third_of_its_letters_wrong() {
        meant("physical-therapy", "phisicaltherapie");
    }

    @Test
    void the_first_of_several_equally_near_words_is_taken() {
        meant("neck", "nekk");
        meant("neck", "neckk");
    }

    @Test
    void a_beginning_of_three_letters_is_enough() {
        meant("physical-therapy", "phys");
        meant("massage", "massage-of-the-neck");
        meant("", "ph");
    }

    @Test
    void capitals_do_not_count_and_the_known_spelling_is_given() {
        meant("massage", "MASSAGE");
        meant("Europe/Oslo", "europe/osló");
        meant("Europe/Oslo", "EUROPE/OSLO");
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertTrue(Suggestion.of("neck", List.of()).isEmpty());
        assertFalse(Suggestion.of("neck", KNOWN).isEmpty());
    }

    @Test
    void the_words_that_offer_it() {
        Suggestion near = Suggestion.of("nek", KNOWN);
        assertEquals("did you mean neck?", near.orElse("painlog help lists them"));
        assertEquals("did you mean painlog neck?", near.after("painlog").orElse(""));
        assertEquals("did you mean \"neck\"? it has: a, b", near.quoted().then("it has: a, b"));
        assertEquals("\"nek\" is unknown; did you mean neck?", near.appendedTo("\"nek\" is unknown"));
    }

    @Test
    void without_one_the_rest_stands_alone() {
        Suggestion none = Suggestion.of("xyz", KNOWN);
        assertEquals("painlog help lists them", none.after("painlog").orElse("painlog help lists them"));
        assertEquals("it has: a, b", none.quoted().then("it has: a, b"));
        assertEquals("\"xyz\" is unknown", none.appendedTo("\"xyz\" is unknown"));
    }
}

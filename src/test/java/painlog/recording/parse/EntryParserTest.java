package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.RecordLine;
import painlog.journal.RefusalAssertions;

/** The words after {@code painlog log}, by their shapes. */
final class EntryParserTest {
    private static String entry(EntryInput typed) {
        return RecordLine.of(EntryFactory.entry(typed, TypedFixtures.known(), TypedFixtures.AT, TypedFixtures.NOW));
    }

    private static EntryInput words(String line) {
        return EntryInput.ofWords(CommandLineTokenizer.words(line));
    }

    private static EntryInput noted(String line, @Nullable String note) {
        return new EntryInput(CommandLineTokenizer.words(line), note, List.of(), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6                               | pain 6
            0                               | pain 0
            6.5                             | pain 6.5
            6/10                            | pain 6
            6.5/10                          | pain 6.5
            6 stress=7                      | pain 6 stress 7
            stress=7                        | stress 7
            Stress=7 sleep-hours=7h30m      | stress 7 sleep-hours 7.5 h
            weight=72.5kg                   | weight 72.5 kg
            pain=6                          | pain 6
            6 @neck                         | pain 6 @neck
            6 @lower-back:left @neck        | pain 6 @lower-back:left @neck
            6 @Lower_Back                   | pain 6 @lower-back
            6 @neck @neck                   | pain 6 @neck
            6 @neck @neck:left              | pain 6 @neck @neck:left
            6 +Flare                        | pain 6 +flare
            6 +flare +work +flare           | pain 6 +flare +work
            6 after sitting all day         | pain 6 note after sitting all day
            6 "after sitting"               | pain 6 note after sitting
            6 after 3 hours at the desk     | pain 6 note after 3 hours at the desk
            @neck 6 +flare stress=7         | pain 6 stress 7 @neck +flare
            6 2=3                           | pain 6 note 2=3
            6 "stress = 7"                  | pain 6 note stress = 7
            """)
    void each_word_is_what_its_shape_says(String line, String words) {
        assertEquals("2026-11-20T21:00 " + words, entry(words(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                | an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            @neck +flare      | an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            Six               | "six" is not a score; an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            after 6           | "after" is not a score; an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            so bad            | "so" is not a score; an entry needs a number from 0 to 10 or MEASURE=VALUE, such as: painlog 6 stress=7
            11                | score 11 is outside 0–10
            -1                | score -1 is outside 0–10
            6.55              | score 6.55 has more than one decimal; 0–10 in steps of 0.1
            6,5               | score "6,5" is not a number from 0 to 10, such as 6 or 6.5; write a decimal point, 6.5
            6 7               | pain is given twice; an entry holds each measure once
            6 pain=7          | pain is given twice; an entry holds each measure once
            6 stress=7 Stress=8 | stress is given twice; an entry holds each measure once
            6 stress=11       | stress 11 is outside 0–10
            6 stress=high     | stress "high" is not a number from 0–10
            6 stres=7         | measure "stres" is not known; did you mean stress? new ones are added by painlog measure add
            6 xyzzy=7         | measure "xyzzy" is not known; new ones are added by painlog measure add
            6 @nek            | site "nek" is not known; did you mean neck? add --new-word to take it as a new word
            6 @neck:l         | side "l" is not one of left, right, both, middle
            6 +a,b            | tag "a,b" is not one word, such as +flare
            """)
    void a_word_that_does_not_fit_its_shape_is_refused(String line, String sentence) {
        RefusalAssertions.with(sentence, () -> entry(words(line)));
    }

    @Test
    void a_note_is_given_once_by_its_option_or_by_words() {
        assertEquals("2026-11-20T21:00 pain 6 note after work", entry(noted("6", " after work ")));
        assertEquals("2026-11-20T21:00 pain 6", entry(noted("6", "")));
        RefusalAssertions.with(
                "the note is given twice: by --note and by the words \"after work\"",
                () -> entry(noted("6 after work", "at home")));
    }

    @Test
    void lists_of_words_hold_commas_between_them_and_each_word_once() {
        EntryInput typed = new EntryInput(
                List.of("6"),
                null,
                List.of("dull, Sharp"),
                List.of("stiffness"),
                List.of("sitting,stress", "sitting"),
                List.of("heat"));

        assertEquals(
                "2026-11-20T21:00 pain 6 quality:dull quality:sharp symptom:stiffness"
                        + " trigger:sitting trigger:stress relief:heat",
                entry(typed));
    }
}

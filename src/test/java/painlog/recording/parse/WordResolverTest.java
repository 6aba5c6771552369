package painlog.recording.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;
import painlog.journal.word.WordKind;

final class WordResolverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SITE     | neck                 | neck
            SITE     | Lower Back,lower_back | lower-back
            TRIGGER  | sitting, Stress      | sitting stress
            RELIEF   | heat                 | heat
            QUALITY  | dull,sharp,dull      | dull sharp
            SYMPTOM  | stiffness            | stiffness
            """)
    void a_list_has_commas_between_known_words(WordKind kind, String list, String words) {
        assertEquals(words, String.join(" ", TypedFixtures.known().words(kind, List.of(list))));
        assertEquals(words, String.join(" ", TypedFixtures.anyWord().words(kind, List.of(list))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRIGGER  | siting         | trigger "siting" is not known; did you mean sitting? add --new-word to take it as a new word
            TRIGGER  | xyzzy          | trigger "xyzzy" is not known; add --new-word to take it as a new word
            TRIGGER  | sitting,       | trigger "" is not known; add --new-word to take it as a new word
            TRIGGER  | ''             | trigger "" is not known; add --new-word to take it as a new word
            TRIGGER  | heat           | trigger "heat" is not known; add --new-word to take it as a new word
            RELIEF   | sitting        | relief "sitting" is not known; add --new-word to take it as a new word
            """)
    void an_unknown_word_is_refused_with_the_nearest(WordKind kind, String list, String sentence) {
        RefusalAssertions.with(sentence, () -> TypedFixtures.known().words(kind, List.of(list)));
    }

    @ParameterizedTest
    @CsvSource({"TRIGGER, Cold Wind, cold-wind", "RELIEF, 'heat,ice', heat ice", "QUALITY, stechend, stechend"})
    void where_the_person_allows_it_an_unknown_word_is_new(WordKind kind, String list, String words) {
        assertEquals(words, String.join(" ", TypedFixtures.anyWord().words(kind, List.of(list))));
    }

    @ParameterizedTest
    @CsvSource({"neck, neck", "Lower_Back:left, lower-back:left", "neck:BOTH, neck:both"})
    void a_site_may_have_a_side(String text, String words) {
        assertEquals(words, TypedFixtures.known().site(text).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jaw        | site "jaw" is not known; add --new-word to take it as a new word
            neck:l     | side "l" is not one of left, right, both, middle
            :left      | site "" is not known; add --new-word to take it as a new word
            """)
    void a_site_that_is_none_is_refused(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> TypedFixtures.known().site(text));
    }

    @Test
    void a_new_word_is_a_name_nevertheless() {
        assertEquals("jaw:left", TypedFixtures.anyWord().site("Jaw:left").text());
        RefusalAssertions.with(
                "site \"a/b\" is not a name: use lower-case letters, digits, - and .",
                () -> TypedFixtures.anyWord().site("a/b"));
        RefusalAssertions.with(
                "trigger \"\" is not known; add --new-word to take it as a new word",
                () -> TypedFixtures.anyWord().words(WordKind.TRIGGER, List.of("")));
    }
}

package painlog.journal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;
import painlog.text.Suggestion;

final class VocabularyTest {
    private static final Vocabulary KNOWN = new Vocabulary(
            Map.of("pain", new Measure("pain", "", 0, 10, BetterDirection.LOWER)),
            Map.of("massage", List.of("deep-tissue"), "physical-therapy", List.of("core")),
            Map.of(WordKind.SITE, List.of("lower-back", "neck")));

    @ParameterizedTest
    @CsvSource({
        "massage, massage",
        "MASSAGE, massage",
        "pt, physical-therapy",
        "Physio, physical-therapy",
        "physical therapy, physical-therapy",
        "physical_therapy, physical-therapy",
        "' massage ', massage"
    })
    void a_therapy_is_known_by_other_spellings(String text, String name) {
        assertEquals(name, KNOWN.therapy(text));
    }

    @ParameterizedTest
    @CsvSource({"Lower Back, lower-back", "lower_back, lower-back", "NECK, neck"})
    void a_word_is_known_by_other_spellings(String text, String name) {
        assertEquals(name, KNOWN.word(WordKind.SITE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            masage      | therapy "masage" is not known; did you mean massage? new ones are added by painlog therapy add
            xyzzyxyzzy  | therapy "xyzzyxyzzy" is not known; new ones are added by painlog therapy add
            """)
    void an_unknown_therapy_is_refused_with_the_nearest(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> KNOWN.therapy(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            core        | core is a technique of physical-therapy, not of massage
            deeptissue  | technique of massage "deeptissue" is not known; did you mean deep-tissue? new ones are added by painlog therapy add massage
            """)
    void a_technique_belongs_to_its_therapy(String text, String sentence) {
        RefusalAssertions.with(sentence, () -> KNOWN.technique("massage", text));
    }

    @ParameterizedTest
    @CsvSource({
        "nek, neck",
        "enck, neck",
        "lowerback, lower-back",
        "lower, lower-back",
        "xyzzy, ''",
        "ne, ''",
        "nec, neck"
    })
    void the_nearest_word_is_few_slips_away(String text, String nearest) {
        assertEquals(nearest, Suggestion.of(text, List.of("lower-back", "neck")).word());
    }
}

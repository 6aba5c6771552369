package painlog.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.exchange.ImportedLines;
import painlog.journal.RefusalAssertions;
import painlog.journal.word.Reading;

final class SeverityMapTest {
    private static SeverityMap map(double severe) {
        return SeverityMap.of(ImportedLines.severity(Map.of("mild", 2.0, "very bad", severe)));
    }

    @ParameterizedTest
    @CsvSource({
        "pain, mild, pain 2",
        "pain, ' MILD ', pain 2",
        "pain, Very bad, pain 8.5",
        "stress, mild, stress 2",
        "pain, moderate, ''",
        "pain, '', ''",
        "nausea, mild, ''"
    })
    void a_word_is_the_number_the_person_gave_it(String measure, String word, String words) {
        assertEquals(
                words,
                map(8.5).readings(measure, word).stream().map(Reading::text).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"pain, very bad, score 11 is outside 0–10", "stress, very bad, stress 11 is outside 0–10"})
    void a_number_beyond_the_range_is_refused(String measure, String word, String sentence) {
        RefusalAssertions.with(sentence, () -> map(11).readings(measure, word));
    }

    @ParameterizedTest
    @CsvSource({
        "pain, Mild, severity-mild",
        "pain, very bad, severity-very-bad",
        "mood, Good, mood-good",
        "mood, 'so, so', mood-so--so"
    })
    void a_word_is_kept_as_a_tag(String measure, String word, String tag) {
        assertEquals(List.of(tag), SeverityMap.tags(measure, word));
    }

    @ParameterizedTest
    @CsvSource({"pain, ''", "pain, ' '"})
    void no_word_is_no_tag(String measure, String word) {
        assertEquals(List.of(), SeverityMap.tags(measure, word));
    }
}

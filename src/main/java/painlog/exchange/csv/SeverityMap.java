package painlog.exchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import painlog.exchange.ImportSettings;
import painlog.journal.word.Measure;
import painlog.journal.word.Reading;

/** Maps words such as mild or good to tags, or to values where the person gave a number for the word. */
public record SeverityMap(Map<String, Double> scores, Map<String, Measure> measures) {

    public static SeverityMap of(ImportSettings settings) {
        return new SeverityMap(settings.severity(), settings.known().measures());
    }

    /** The value the word stands for; empty when no number was given for it. */
    public List<Reading> readings(String measure, String word) {
        Double score = scores.get(word.strip().toLowerCase(Locale.ROOT));
        Measure known = measures.get(measure);
        return score == null || known == null ? List.of() : List.of(new Reading(known, score));
    }

    /** The tag that keeps the word: {@code severity-mild}, {@code mood-good}; none for an empty word. */
    public static List<String> tags(String measure, String word) {
        String name = measure.equals(Measure.PAIN) ? "severity" : measure;
        return word.isBlank() ? List.of() : List.of(WordExtractor.tag(name + "-" + word));
    }
}

package painlog.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.total.WordCount;
import painlog.journal.word.WordKind;

/**
 * How many entries carry a word.
 *
 * @param word a site with a side is {@code lower-back:left}
 */
public record WordTotal(String word, int n) {
    private static final Comparator<WordTotal> MOST_FIRST =
            Comparator.comparing(WordTotal::n).reversed().thenComparing(WordTotal::word);

    /** The words of each kind, the most frequent first; kinds without any have an empty list. */
    public static Map<WordKind, List<WordTotal>> of(List<WordCount> counts) {
        Map<WordKind, Map<String, Integer>> sums = new EnumMap<>(WordKind.class);
        for (WordCount count : counts) {
            sums.computeIfAbsent(count.kind(), k -> new HashMap<>()).merge(count.word(), count.n(), Integer::sum);
        }
        Map<WordKind, List<WordTotal>> totals = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            List<WordTotal> words = new ArrayList<>();
            sums.getOrDefault(kind, Map.of()).forEach((word, n) -> words.add(new WordTotal(word, n)));
            words.sort(MOST_FIRST);
            totals.put(kind, words);
        }
        return totals;
    }
}

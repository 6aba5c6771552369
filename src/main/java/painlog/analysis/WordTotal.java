package painlog.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.total.TagCount;
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

    /** The tags, the most frequent first. */
    public static List<WordTotal> ofTags(List<TagCount> counts) {
        Map<String, Integer> sums = new HashMap<>();
        counts.forEach(count -> sums.merge(count.tag(), count.n(), Integer::sum));
        return mostFirst(sums);
    }

    private static List<WordTotal> mostFirst(Map<String, Integer> sums) {
        List<WordTotal> totals = new ArrayList<>();
        sums.forEach((word, n) -> totals.add(new WordTotal(word, n)));
        totals.sort(MOST_FIRST);
        return totals;
    }

    /** The words of each kind, the most frequent first; kinds without any have an empty list. */
    public static Map<WordKind, List<WordTotal>> of(List<WordCount> counts) {
        Map<WordKind, Map<String, Integer>> sums = new EnumMap<>(WordKind.class);
        for (WordCount count : counts) {
            sums.computeIfAbsent(count.kind(), k -> new HashMap<>()).merge(count.word(), count.n(), Integer::sum);
        }
        Map<WordKind, List<WordTotal>> totals = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            totals.put(kind, mostFirst(sums.getOrDefault(kind, Map.of())));
        }
        return totals;
    }
}

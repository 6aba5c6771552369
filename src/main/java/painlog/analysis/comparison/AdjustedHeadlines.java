package painlog.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import painlog.stats.Holm;
import painlog.stats.Outcome;
import painlog.stats.headline.Headline;

/** Adjusts the p-values of differences that are shown together; one whose interval may not be shown has no p to show. */
final class AdjustedHeadlines {
    private AdjustedHeadlines() {}

    /** The same in the same order, with Holm's adjustment over those of them that are shown with their p. */
    static List<Outcome<Headline>> of(List<Outcome<Headline>> headlines) {
        int[] tested = IntStream.range(0, headlines.size())
                .filter(i ->
                        headlines.get(i).value().map(Headline::intervalUsable).orElse(false))
                .toArray();
        double[] holm = Holm.adjust(IntStream.of(tested)
                .mapToDouble(i -> headlines.get(i).value().orElseThrow().test().p())
                .toArray());
        OptionalDouble[] adjusted = new OptionalDouble[headlines.size()];
        Arrays.fill(adjusted, OptionalDouble.empty());
        for (int i = 0; i < tested.length; i++) {
            adjusted[tested[i]] = OptionalDouble.of(holm[i]);
        }
        return IntStream.range(0, adjusted.length)
                .mapToObj(i -> headlines.get(i).then(found -> Outcome.ok(found.adjusted(adjusted[i]))))
                .toList();
    }
}

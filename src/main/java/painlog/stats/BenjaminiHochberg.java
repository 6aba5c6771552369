package painlog.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for multiple comparisons by the false discovery rate (Benjamini &amp; Hochberg 1995): of those whose
 * adjusted value is at most q, the share found by chance alone is expected to stay below q.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The adjusted values in the order given, each at most 1. O(n log n). */
    public static double[] adjust(double... p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = Arrays.copyOf(p, p.length);
        double lowest = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            lowest = Math.min(lowest, p[i] * p.length / rank);
            adjusted[i] = lowest;
        }
        return adjusted;
    }
}

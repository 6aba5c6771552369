package painlog.stats;

import java.util.Arrays;

/**
 * Which values count as equal: those at most 1e-9 apart. After detrending, residuals that are equal on paper differ by
 * 1e-16, and without this rule every rank statistic would depend on the machine.
 */
public final class Ties {
    public static final double TOLERANCE = 1e-9;

    private Ties() {}

    public static boolean tied(double x, double y) {
        return Math.abs(x - y) <= TOLERANCE;
    }

    /** Above, and not tied. */
    public static boolean above(double x, double y) {
        return x - y > TOLERANCE;
    }

    public static boolean allTied(double[] values) {
        return values.length == 0 || tied(SampleStatistics.max(values), SampleStatistics.min(values));
    }

    /**
     * The dense rank of each value, from 0: equal ranks for ties (a chain of neighbours each within the tolerance is
     * one tie). O(n log n).
     */
    public static int[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] starts = new double[sorted.length];
        int classes = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || above(sorted[i], sorted[i - 1])) {
                starts[classes++] = sorted[i];
            }
        }
        int[] ranks = new int[values.length];
        for (int i = 0; i < ranks.length; i++) {
            int found = Arrays.binarySearch(starts, 0, classes, values[i]);
            ranks[i] = found >= 0 ? found : -found - 2;
        }
        return ranks;
    }

    /** How many values have each rank. */
    public static long[] sizes(int[] ranks) {
        long[] sizes = new long[Arrays.stream(ranks).max().orElse(-1) + 1];
        for (int rank : ranks) {
            sizes[rank]++;
        }
        return sizes;
    }

    /** How many pairs of the values are tied. */
    public static long pairs(long[] sizes) {
        long pairs = 0;
        for (long size : sizes) {
            pairs += size * (size - 1) / 2;
        }
        return pairs;
    }
}

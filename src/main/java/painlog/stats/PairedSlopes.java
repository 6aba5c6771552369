package painlog.stats;

import java.util.Arrays;

/**
 * The slopes between all pairs of points, without ever writing them down. Between two slopes lo and hi lie exactly those
 * pairs whose order by y − lo·t differs from their order by y − hi·t, so counting slopes is counting inversions (Matoušek
 * 1991). Everything is done in whole numbers, so counts are exact however many slopes are equal.
 *
 * <p>Values are kept as multiples of a power of two of about 1e-11 points, coarser only where values and days are so large
 * that products would overflow.
 */
final class PairedSlopes {
    private static final int FINEST = 36;
    private static final int BITS = 60;

    private final int[] t;
    private final long[] y;
    private final double unit;

    PairedSlopes(Series points) {
        int n = points.size();
        t = new int[n];
        y = new long[n];
        double middle = n == 0 ? 0 : points.value(0);
        double reach = 0;
        for (double value : points.values()) {
            reach = Math.max(reach, Math.abs(value - middle));
        }
        int span = n == 0 ? 0 : points.day(n - 1) - points.day(0);
        int exponent = Math.min(FINEST, BITS - bits(2.0 * span + 1) - bits(2 * reach + 1));
        unit = Math.scalb(1.0, -exponent);
        for (int i = 0; i < n; i++) {
            t[i] = points.day(i) - points.day(0);
            y[i] = Math.round(Math.scalb(points.value(i) - middle, exponent));
        }
    }

    private static int bits(double size) {
        return Math.getExponent(size) + 1;
    }

    int points() {
        return t.length;
    }

    long size() {
        return (long) t.length * (t.length - 1) / 2;
    }

    Slope between(int i, int j) {
        return i < j ? new Slope(y[j] - y[i], t[j] - t[i]) : between(j, i);
    }

    double value(Slope slope) {
        return slope.value(unit);
    }

    /** All slopes, unsorted: for few points only. */
    double[] all() {
        double[] slopes = new double[(int) size()];
        int next = 0;
        for (int i = 0; i < t.length; i++) {
            for (int j = i + 1; j < t.length; j++) {
                slopes[next++] = value(between(i, j));
            }
        }
        return slopes;
    }

    /** How many slopes are below this one, and how many at most this one. */
    long[] countBelowAndUpTo(Slope slope) {
        return new long[] {Inversions.count(ranks(slope, false)), Inversions.count(ranks(slope, true))};
    }

    /** The pairs with a slope strictly between, as the inversions of a sequence of points. */
    Between between(Slope low, Slope high) {
        int[] ranksLow = ranks(low, true);
        int[] ranksHigh = ranks(high, false);
        int[] byHigh = new int[t.length];
        int[] sequence = new int[t.length];
        for (int i = 0; i < t.length; i++) {
            sequence[ranksLow[i]] = ranksHigh[i];
            byHigh[ranksHigh[i]] = i;
        }
        return new Between(this, sequence, byHigh);
    }

    /** @param sequence points in their order at the low slope, each as its rank at the high one */
    @SuppressWarnings("ArrayRecordComponent")
    record Between(PairedSlopes slopes, int[] sequence, int[] byRank) {
        long count() {
            return Inversions.count(sequence);
        }

        Slope[] pick(long[] wanted) {
            Slope[] picked = new Slope[wanted.length];
            int[] next = {0};
            Inversions.pick(
                    sequence,
                    wanted,
                    (greater, smaller) -> picked[next[0]++] = slopes.between(byRank[greater], byRank[smaller]));
            return picked;
        }
    }

    /**
     * The rank of each point by y − slope·t. Points on one line of this slope are in reverse order of time when the ranks
     * are to hold just after it, in order of time just before.
     */
    private int[] ranks(Slope slope, boolean after) {
        int n = t.length;
        long[] height = new long[n];
        for (int i = 0; i < n; i++) {
            height[i] = y[i] * slope.run() - slope.rise() * t[i];
        }
        long[] sorted = height.clone();
        Arrays.sort(sorted);
        int[] taken = new int[n];
        int[] ranks = new int[n];
        for (int step = 0; step < n; step++) {
            int i = after ? n - 1 - step : step;
            int first = firstAtLeast(sorted, height[i]);
            ranks[i] = first + taken[first]++;
        }
        return ranks;
    }

    private static int firstAtLeast(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

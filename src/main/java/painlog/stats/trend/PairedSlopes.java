package painlog.stats.trend;

import java.util.Arrays;
import painlog.stats.series.Inversions;
import painlog.stats.series.Series;

/**
 * The slopes between all pairs of points, without ever writing them down. Between two slopes lo and hi lie exactly
 * those pairs whose order by y − lo·t differs from their order by y − hi·t, so counting slopes is counting inversions
 * (Matoušek 1991). Everything is done in whole numbers, so counts are exact however many slopes are equal.
 *
 * <p>Values are kept as multiples of a power of two of about 1e-11 points, coarser only where values and days are so
 * large that products would overflow.
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
        Heights heights = new Heights(slope);
        return new long[] {Inversions.count(heights.ranks(false)), Inversions.count(heights.ranks(true))};
    }

    /** The pairs with a slope strictly between, as the inversions of a sequence of points. */
    Between between(Slope low, Slope high) {
        int[] ranksLow = new Heights(low).ranks(true);
        int[] ranksHigh = new Heights(high).ranks(false);
        int[] byHigh = new int[t.length];
        int[] sequence = new int[t.length];
        for (int i = 0; i < t.length; i++) {
            sequence[ranksLow[i]] = ranksHigh[i];
            byHigh[ranksHigh[i]] = i;
        }
        return new Between(sequence, byHigh);
    }

    /** Points in their order at a low slope, each as its rank at a high one. */
    final class Between {
        private final int[] sequence;
        private final int[] byRank;

        private Between(int[] sequence, int[] byRank) {
            this.sequence = sequence;
            this.byRank = byRank;
        }

        /** The slopes with these numbers, in an order of their own that is the same every time. */
        Picked pick(long[] wanted) {
            Picked picked = new Picked(wanted.length);
            Inversions.pick(sequence, wanted, (greater, smaller) -> picked.add(byRank[greater], byRank[smaller]));
            return picked;
        }
    }

    /** Some of the pairs, with their slopes. */
    final class Picked {
        private final int[] first;
        private final int[] second;
        private final double[] values;
        private int size;

        private Picked(int capacity) {
            first = new int[capacity];
            second = new int[capacity];
            values = new double[capacity];
        }

        private void add(int i, int j) {
            first[size] = i;
            second[size] = j;
            values[size++] = between(i, j).value(unit);
        }

        double[] sortedValues() {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted;
        }

        /** The slope with this value, which must be one of the values. */
        Slope withValue(double value) {
            int k = 0;
            while (values[k] != value) {
                k++;
            }
            return between(first[k], second[k]);
        }
    }

    /** y − slope·t for each point. */
    private final class Heights {
        private final long[] height = new long[t.length];
        private final long[] sorted;

        Heights(Slope slope) {
            for (int i = 0; i < t.length; i++) {
                height[i] = y[i] * slope.run() - slope.rise() * t[i];
            }
            sorted = height.clone();
            Arrays.sort(sorted);
        }

        /**
         * The rank of each point. Points on one line of this slope are in reverse order of time when the ranks are to
         * hold just after the slope, in order of time just before.
         */
        int[] ranks(boolean after) {
            int n = t.length;
            int[] taken = new int[n];
            int[] ranks = new int[n];
            for (int step = 0; step < n; step++) {
                int i = after ? n - 1 - step : step;
                int first = firstAtLeast(sorted, height[i]);
                ranks[i] = first + taken[first]++;
            }
            return ranks;
        }
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

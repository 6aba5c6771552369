package painlog.stats.nonoverlap;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The median of all differences b − a (Hodges &amp; Lehmann 1963), exactly as if all had been sorted: random pivots
 * among the remaining differences, counted along the two sorted samples. Expected O((m + n) log(mn)) time, O(m + n)
 * memory.
 */
public final class HodgesLehmann {
    private static final long SEED = 20_260_101;

    private final double[] a;
    private final double[] b;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private HodgesLehmann(double[] a, double[] b) {
        this.a = a.clone();
        this.b = b.clone();
        Arrays.sort(this.a);
        Arrays.sort(this.b);
    }

    public static double shift(double[] a, double[] b) {
        HodgesLehmann all = new HodgesLehmann(a, b);
        long pairs = (long) a.length * b.length;
        return (all.at((pairs + 1) / 2) + all.at(pairs / 2 + 1)) / 2;
    }

    /**
     * The difference of this rank, from 1. For each a, the differences to the sorted b are sorted too; {@code from[i]}
     * to {@code to[i]} are those still in question.
     */
    private double at(long rank) {
        int[] from = new int[a.length];
        int[] to = new int[a.length];
        Arrays.fill(to, b.length);
        while (true) {
            double pivot = anyOf(from, to);
            int[] below = ends(pivot, false);
            int[] upTo = ends(pivot, true);
            long countBelow = Arrays.stream(below).asLongStream().sum();
            long countUpTo = Arrays.stream(upTo).asLongStream().sum();
            if (rank <= countBelow) {
                to = below;
            } else if (rank > countUpTo) {
                from = upTo;
            } else {
                return pivot;
            }
        }
    }

    private double anyOf(int[] from, int[] to) {
        long left = 0;
        for (int i = 0; i < a.length; i++) {
            left += Math.max(0, to[i] - from[i]);
        }
        long chosen = random.nextLong(left);
        int i = 0;
        while (chosen >= Math.max(0, to[i] - from[i])) {
            chosen -= Math.max(0, to[i] - from[i]);
            i++;
        }
        return b[from[i] + (int) chosen] - a[i];
    }

    /** For each a, how many of the sorted differences b − a are below (or at most) the pivot. */
    private int[] ends(double pivot, boolean including) {
        int[] ends = new int[a.length];
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            while (j < b.length && (b[j] - a[i] < pivot || (including && b[j] - a[i] == pivot))) {
                j++;
            }
            ends[i] = j;
        }
        return ends;
    }
}

package painlog.stats.nonoverlap;

import java.util.Arrays;
import painlog.stats.Ties;

/**
 * All comparisons of a day of A with a day of B, counted by rank instead of one by one: O(N log N). For rank c, {@code
 * inA[c]} and {@code inB[c]} say how many days of each have it; ties by {@link Ties}.
 */
public final class PairComparison {
    private final long[] inA;
    private final long[] inB;
    private final int[] ranksA;
    private final int[] ranksB;

    public PairComparison(double[] a, double[] b) {
        double[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        int[] ranks = Ties.ranks(both);
        int classes = Arrays.stream(ranks).max().orElse(-1) + 1;
        ranksA = Arrays.copyOf(ranks, a.length);
        ranksB = Arrays.copyOfRange(ranks, a.length, ranks.length);
        inA = new long[classes];
        inB = new long[classes];
        for (int rank : ranksA) {
            inA[rank]++;
        }
        for (int rank : ranksB) {
            inB[rank]++;
        }
    }

    int m() {
        return ranksA.length;
    }

    public int n() {
        return ranksB.length;
    }

    /** A's days as ranks within both periods. */
    double[] ranksOfA() {
        return Arrays.stream(ranksA).asDoubleStream().toArray();
    }

    /** B's days as ranks within both periods. */
    double[] ranksOfB() {
        return Arrays.stream(ranksB).asDoubleStream().toArray();
    }

    long pairs() {
        return (long) m() * n();
    }

    long worse() {
        return pairs() - improved() - tied();
    }

    public long tied() {
        long tied = 0;
        for (int c = 0; c < inA.length; c++) {
            tied += inA[c] * inB[c];
        }
        return tied;
    }

    /** Pairs in which B's day is lower. */
    public long improved() {
        long improved = 0;
        long below = 0;
        for (int c = 0; c < inA.length; c++) {
            improved += inA[c] * below;
            below += inB[c];
        }
        return improved;
    }

    /** Nonoverlap of all pairs, 0 to 1; ties count half. */
    public double nap() {
        return (improved() + 0.5 * tied()) / pairs();
    }

    /** Mean over A's days of the squared share of B's days below it. */
    public double q1() {
        double sum = 0;
        double below = 0;
        for (int c = 0; c < inA.length; c++) {
            sum += inA[c] * square((below + 0.5 * inB[c]) / n());
            below += inB[c];
        }
        return sum / m();
    }

    /** Mean over B's days of the squared share of A's days above it. */
    public double q2() {
        double sum = 0;
        double above = 0;
        for (int c = inA.length - 1; c >= 0; c--) {
            sum += inB[c] * square((above + 0.5 * inA[c]) / m());
            above += inA[c];
        }
        return sum / n();
    }

    /** Mean over all pairs of the squared score 1, ½ or 0. */
    public double q3() {
        return (improved() + 0.25 * tied()) / pairs();
    }

    private static double square(double x) {
        return x * x;
    }

    /** How many days of B are below every day of A. */
    long belowAllOfA() {
        long below = 0;
        for (int c = 0; c < inA.length && inA[c] == 0; c++) {
            below += inB[c];
        }
        return below;
    }

    /** The most days that can stay so that every day left of B is below every day left of A. */
    long mostWithoutOverlap() {
        long kept = m();
        long most = kept;
        for (int c = 0; c < inA.length; c++) {
            kept += inB[c] - inA[c];
            most = Math.max(most, kept);
        }
        return most;
    }

    /** Pairs of days, from both periods taken together, that are tied. */
    long tiedAltogether() {
        long[] sizes = new long[inA.length];
        Arrays.setAll(sizes, c -> inA[c] + inB[c]);
        return Ties.pairs(sizes);
    }
}

package painlog.stats.series;

import painlog.stats.Ties;

/**
 * Kendall's S of a sequence in the order of time: pairs that rise minus pairs that fall, ties 0. Inversions counted by
 * merge sort, O(n log n).
 *
 * @param s exact
 * @param variance of S when nothing drifts: [n(n−1)(2n+5) − Σ c(c−1)(2c+5)]/18 over groups of c ties (Kendall 1970)
 * @param pairs n(n−1)/2
 * @param untied pairs that differ
 */
public record KendallScore(long s, double variance, long pairs, long untied) {

    public static KendallScore of(double[] values) {
        int[] ranks = Ties.ranks(values);
        long[] sizes = Ties.sizes(ranks);
        long n = ranks.length;
        long pairs = n * (n - 1) / 2;
        long untied = pairs - Ties.pairs(sizes);
        double eighteenfold = n * (n - 1.0) * (2 * n + 5);
        for (long c : sizes) {
            eighteenfold -= c * (c - 1.0) * (2 * c + 5);
        }
        return new KendallScore(untied - 2 * Inversions.count(ranks), eighteenfold / 18, pairs, untied);
    }

    /** (S − sign S)/√variance. */
    public double z() {
        return (s - Long.signum(s)) / Math.sqrt(variance);
    }

    public double tauA() {
        return (double) s / pairs;
    }

    public double tauB() {
        return s / Math.sqrt((double) pairs * untied);
    }
}

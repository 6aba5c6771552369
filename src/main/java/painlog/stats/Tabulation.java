package painlog.stats;

/** How often each of some categories occurred. */
public final class Tabulation {
    /** So large a part must lie elsewhere for two tabulations to be called unlike. */
    private static final double LEAST_MOVED = 1.0 / 3;

    private static final double LEAST_TOTAL = 5;
    /** The .99 quantiles of chi-squared with 1, 2, … degrees of freedom. */
    private static final double[] CHI_SQUARED = {6.635, 9.210, 11.345, 13.277, 15.086, 16.812};

    private final double[] counts;

    /**
     * The tabulation with these counts.
     *
     * @param counts one for each category; fractions count as fractions
     */
    public Tabulation(double... counts) {
        this.counts = counts.clone();
    }

    private double total() {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        return total;
    }

    /** The category that occurred most often, from 0; of equal ones the first. */
    public int most() {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    /** The share (0-1) of this one that would have to move to other categories to be like the other one. */
    public double shareMoved(Tabulation other) {
        double moved = 0;
        for (int i = 0; i < counts.length; i++) {
            moved += Math.abs(counts[i] / total() - other.counts[i] / other.total()) / 2;
        }
        return moved;
    }

    /**
     * Whether a third or more would have to move and that is more than chance leads to (Pearson's test at .01). Never
     * below a total of five in either.
     *
     * @param other of the same categories, two to seven
     */
    public boolean isUnlike(Tabulation other) {
        if (total() < LEAST_TOTAL || other.total() < LEAST_TOTAL) {
            return false;
        }
        return shareMoved(other) >= LEAST_MOVED && isBeyondChance(other);
    }

    private boolean isBeyondChance(Tabulation other) {
        double all = total() + other.total();
        double statistic = 0;
        int occurring = 0;
        for (int i = 0; i < counts.length; i++) {
            double both = counts[i] + other.counts[i];
            if (both > 0) {
                occurring++;
                double expected = both * total() / all;
                double expectedOther = both - expected;
                statistic += square(counts[i] - expected) / expected
                        + square(other.counts[i] - expectedOther) / expectedOther;
            }
        }
        return occurring > 1 && statistic > CHI_SQUARED[occurring - 2];
    }

    private static double square(double value) {
        return value * value;
    }
}

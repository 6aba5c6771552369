package painlog.stats;

/** Prefix sums of a sequence: the mean of any range in constant time. */
public final class RunningSum {
    private final double[] sums;
    private final int n;

    public RunningSum(double[] values) {
        n = values.length;
        sums = new double[n + 1];
        double centre = SampleStatistics.mean(values);
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + (values[i] - centre);
        }
    }

    /** Mean of all from index m on, minus the mean of the first m. */
    public double differenceAt(int m) {
        return (sums[n] - sums[m]) / (n - m) - sums[m] / m;
    }

    /** The same with the first m moved on by a shift from 0 to n − 1, round the end. */
    public double differenceAt(int m, int shift) {
        int end = shift + m;
        double first = end <= n ? sums[end] - sums[shift] : sums[n] - sums[shift] + sums[end - n];
        return (sums[n] - first) / (n - m) - first / m;
    }
}

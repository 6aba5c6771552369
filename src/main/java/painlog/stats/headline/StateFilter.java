package painlog.stats.headline;

/**
 * One run of the two-state Kalman filter over columns on the same days: a deviation with correlation φ^gap and a level
 * that wanders by r² a day, both in units of the deviation's variance. The states' variances are the same for every
 * column, so the columns share one run; what it leaves are rows that are independent with variance 1. O(n k²) time and
 * O(k²) memory; no row is kept.
 */
public final class StateFilter {
    private final double[] deviation;
    private final double[] level;
    private final double[] innovation;
    private final double[][] products;
    private double p00 = 1;
    private double p01;
    private double p11;
    private double logDeterminant;

    private StateFilter(int columns) {
        deviation = new double[columns];
        level = new double[columns];
        innovation = new double[columns];
        products = new double[columns][];
        for (int j = 0; j < columns; j++) {
            products[j] = new double[j + 1];
        }
    }

    /**
     * Runs over the rows.
     *
     * @param days increasing
     * @param rows a row of values for each day, one for each column
     */
    public static StateFilter run(int[] days, double[][] rows, double phi, double r) {
        StateFilter filter = new StateFilter(rows[0].length);
        for (int i = 0; i < days.length; i++) {
            if (i > 0) {
                filter.advance(days[i] - days[i - 1], phi, r);
            }
            filter.take(rows[i]);
        }
        return filter;
    }

    private void advance(int gap, double phi, double r) {
        double f = gap == 1 ? phi : Math.pow(phi, gap);
        p00 = f * f * p00 + 1 - f * f;
        p01 = f * p01;
        p11 = p11 + r * r * gap;
        for (int j = 0; j < deviation.length; j++) {
            deviation[j] *= f;
        }
    }

    private void take(double[] row) {
        double h0 = p00 + p01;
        double h1 = p01 + p11;
        double variance = h0 + h1;
        double gain0 = h0 / variance;
        double gain1 = h1 / variance;
        for (int j = 0; j < row.length; j++) {
            double e = row[j] - deviation[j] - level[j];
            innovation[j] = e;
            deviation[j] += e * gain0;
            level[j] += e * gain1;
            double scaled = e / variance;
            double[] sums = products[j];
            for (int l = 0; l <= j; l++) {
                sums[l] += scaled * innovation[l];
            }
        }
        p00 -= h0 * gain0;
        p01 -= h0 * gain1;
        p11 -= h1 * gain1;
        logDeterminant += Math.log(variance);
    }

    /** z'R⁻¹z for every two columns: row j holds those with columns 0 to j. */
    public double[][] products() {
        return products;
    }

    /** log |R|. */
    double logDeterminant() {
        return logDeterminant;
    }
}

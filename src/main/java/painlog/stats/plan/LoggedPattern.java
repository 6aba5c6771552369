package painlog.stats.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import painlog.stats.headline.StateFilter;

/**
 * The days of a schedule that are logged, as a regression that has not seen its outcome yet.
 *
 * @param counts logged days of each arm
 * @param covariance (X'R⁻¹X)⁻¹ for the arms that have days, a column of 1 in place of the first of them
 */
record LoggedPattern(int[] counts, RealMatrix covariance) {
    static final int NOT_LOGGED = -1;

    private static final double WALK = 0.1;
    private static final int LEAST_DAYS = 12;
    private static final int LEAST_PER_ARM = 5;
    private static final int LEAST_DF = 8;

    /**
     * The regression of a pattern.
     *
     * @param armByDay the arm of each day of the calendar; {@link #NOT_LOGGED} for one without an entry
     */
    static LoggedPattern of(int[] armByDay, int arms, double phi) {
        int[] counts = new int[arms];
        int[] days = IntStream.range(0, armByDay.length)
                .filter(day -> armByDay[day] != NOT_LOGGED)
                .toArray();
        for (int day : days) {
            counts[armByDay[day]]++;
        }
        int[] column = columns(counts);
        int k = (int) Arrays.stream(counts).filter(count -> count > 0).count();
        if (days.length < LEAST_DAYS || days.length - k < LEAST_DF) {
            return new LoggedPattern(new int[arms], MatrixUtils.createRealMatrix(1, 1));
        }
        double[][] rows = new double[days.length][k];
        for (int i = 0; i < rows.length; i++) {
            rows[i][column[armByDay[days[i]]]] = 1;
            rows[i][0] = 1;
        }
        return new LoggedPattern(
                counts, inverse(StateFilter.run(days, rows, phi, WALK).products()));
    }

    /** The column of each arm; those without days have none. */
    private static int[] columns(int[] counts) {
        int[] column = new int[counts.length];
        int next = 0;
        for (int arm = 0; arm < counts.length; arm++) {
            column[arm] = counts[arm] > 0 ? next++ : -1;
        }
        return column;
    }

    private static RealMatrix inverse(double[][] lower) {
        RealMatrix products = MatrixUtils.createRealMatrix(lower.length, lower.length);
        for (int j = 0; j < lower.length; j++) {
            for (int l = 0; l <= j; l++) {
                products.setEntry(j, l, lower[j][l]);
                products.setEntry(l, j, lower[j][l]);
            }
        }
        return new CholeskyDecomposition(products).getSolver().getInverse();
    }

    private int n() {
        return Arrays.stream(counts).sum();
    }

    /** Days less columns. */
    int df() {
        return n() - covariance.getRowDimension();
    }

    /** Whether both have days enough to be told apart. */
    boolean tells(int arm, int against) {
        return Math.min(counts[arm], counts[against]) >= LEAST_PER_ARM;
    }

    /** The standard error in units of the daily deviation, a little wider for what few days do not know of the level. */
    double unscaledError(int arm, int against) {
        int[] column = columns(counts);
        RealVector contrast = new ArrayRealVector(covariance.getRowDimension());
        contrast.setEntry(column[arm], 1);
        contrast.setEntry(column[against], -1);
        contrast.setEntry(0, 0);
        return Math.sqrt(contrast.dotProduct(covariance.operate(contrast))) * (1 + 3.0 / n());
    }
}

package painlog.stats.regression;

import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Standard errors of ordinary least squares that allow for autocorrelation (Newey &amp; West 1987): Bartlett weights 1
 * − |tᵢ − tⱼ|/(L + 1) over the CALENDAR lag, no prewhitening, times n/(n − k). O(n L k²). Known to promise too much
 * (see {@code src/site/markdown/methods.md}); kept for comparability.
 */
public final class NeweyWest {
    private NeweyWest() {}

    /** The lag of Newey &amp; West 1994: floor(4 (n/100)^(2/9)). */
    public static int lag(int n) {
        return (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
    }

    public static double[] standardErrors(Gls ols, int lag) {
        return standardErrors(ols, ols.design().days().days(), lag);
    }

    /** As if the rows were neighbouring days. */
    static double[] ignoringGaps(Gls ols, int lag) {
        return standardErrors(ols, IntStream.range(0, ols.design().n()).toArray(), lag);
    }

    private static double[] standardErrors(Gls ols, int[] days, int lag) {
        int n = ols.design().n();
        int k = ols.design().k();
        double[][] scores = scores(ols);
        RealMatrix meat = MatrixUtils.createRealMatrix(k, k);
        for (int i = 0; i < n; i++) {
            for (int j = i; j >= 0 && days[i] - days[j] <= lag; j--) {
                double weight = (1 - (days[i] - days[j]) / (lag + 1.0)) * (i == j ? 0.5 : 1);
                addBothWays(meat, scores[i], scores[j], weight);
            }
        }
        RealMatrix bread = ols.unscaledCovariance();
        RealMatrix covariance = bread.multiply(meat).multiply(bread).scalarMultiply((double) n / (n - k));
        double[] se = new double[k];
        for (int a = 0; a < k; a++) {
            se[a] = Math.sqrt(Math.max(0, covariance.getEntry(a, a)));
        }
        return se;
    }

    private static double[][] scores(Gls ols) {
        double[][] scores = new double[ols.design().n()][ols.design().k()];
        for (int i = 0; i < scores.length; i++) {
            for (int a = 0; a < scores[i].length; a++) {
                scores[i][a] = ols.residuals()[i] * ols.design().columns().get(a)[i];
            }
        }
        return scores;
    }

    private static void addBothWays(RealMatrix meat, double[] x, double[] y, double weight) {
        for (int a = 0; a < x.length; a++) {
            for (int b = 0; b < y.length; b++) {
                meat.addToEntry(a, b, weight * (x[a] * y[b] + y[a] * x[b]));
            }
        }
    }
}

package painlog.stats.regression;

import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Generalised least squares at a known φ: ordinary least squares on whitened rows. At φ = 0 this is ordinary least
 * squares. O(n k²).
 */
public final class Gls {
    private final Design design;
    private final Whitening whitening;
    private final double[] beta;
    private final RealMatrix unscaledCovariance;
    private final double logDeterminantXx;
    /** Residuals in points, before whitening. */
    private final double[] residuals;

    private final double rss;

    private Gls(Design design, Whitening whitening, QRDecomposition qr, double[] whiteY) {
        this.design = design;
        this.whitening = whitening;
        int k = design.k();
        beta = qr.getSolver().solve(new ArrayRealVector(whiteY, false)).toArray();
        RealMatrix r = qr.getR().getSubMatrix(0, k - 1, 0, k - 1);
        RealMatrix inverse = MatrixUtils.createRealMatrix(k, k);
        double logDeterminant = 0;
        for (int j = 0; j < k; j++) {
            logDeterminant += 2 * Math.log(Math.abs(r.getEntry(j, j)));
            var unit = new ArrayRealVector(k);
            unit.setEntry(j, 1);
            MatrixUtils.solveUpperTriangularSystem(r, unit);
            inverse.setColumnVector(j, unit);
        }
        logDeterminantXx = logDeterminant;
        unscaledCovariance = inverse.multiplyTransposed(inverse);
        residuals = residuals(design, beta);
        rss = dot(whitening.apply(residuals), whitening.apply(residuals));
    }

    /** The design must have full rank and more rows than columns. */
    public static Gls at(Design design, double phi) {
        Whitening whitening = new Whitening(design.days().days(), phi);
        double[][] white = design.columns().stream().map(whitening::apply).toArray(double[][]::new);
        QRDecomposition qr =
                new QRDecomposition(MatrixUtils.createRealMatrix(white).transpose());
        return new Gls(design, whitening, qr, whitening.apply(design.days().values()));
    }

    private static double[] residuals(Design design, double[] beta) {
        double[] residuals = design.days().values().clone();
        for (int j = 0; j < beta.length; j++) {
            double[] column = design.columns().get(j);
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] -= beta[j] * column[i];
            }
        }
        return residuals;
    }

    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    public Design design() {
        return design;
    }

    Whitening whitening() {
        return whitening;
    }

    public double[] beta() {
        return beta;
    }

    public double[] residuals() {
        return residuals;
    }

    public double rss() {
        return rss;
    }

    /** (X'R⁻¹X)⁻¹. */
    RealMatrix unscaledCovariance() {
        return unscaledCovariance;
    }

    public int residualDf() {
        return design.n() - design.k();
    }

    /** s² = RSS/(n − k). */
    public double sigma2() {
        return rss / residualDf();
    }

    /** Standard errors √(s² diag (X'R⁻¹X)⁻¹). */
    public double[] standardErrors() {
        double[] se = new double[beta.length];
        for (int j = 0; j < se.length; j++) {
            se[j] = Math.sqrt(sigma2() * unscaledCovariance.getEntry(j, j));
        }
        return se;
    }

    /** Residual sum of squares at most 1e-16 of the total: the model passes through every point. */
    public boolean hasNoResidualVariation() {
        double[] y = design.days().values();
        return rss <= 1e-16 * Math.max(1, dot(y, y));
    }

    /** −2 log restricted likelihood without its constants: (n−k) log RSS + log det R + log det X'R⁻¹X. */
    double criterion() {
        return residualDf() * Math.log(rss) + whitening.logDeterminant() + logDeterminantXx;
    }

    /** d criterion / dφ; the coefficients are at their optimum, so only W is differentiated. */
    double criterionSlope() {
        double rssSlope = 2 * dot(whitening.apply(residuals), whitening.derivative(residuals));
        return residualDf() * rssSlope / rss + whitening.logDeterminantSlope() + logDeterminantXxSlope();
    }

    private double logDeterminantXxSlope() {
        List<double[]> white = design.columns().stream().map(whitening::apply).toList();
        List<double[]> slopes =
                design.columns().stream().map(whitening::derivative).toList();
        double sum = 0;
        for (int a = 0; a < white.size(); a++) {
            for (int b = 0; b < white.size(); b++) {
                sum += 2 * unscaledCovariance.getEntry(a, b) * dot(white.get(a), slopes.get(b));
            }
        }
        return sum;
    }
}

package painlog.stats.headline;

import java.util.Optional;

/**
 * The regression in one cell of the grid.
 *
 * @param beta coefficients
 * @param factor the Cholesky factor of X'R⁻¹X, row j from column 0 to j
 * @param rss weighted residual sum of squares, points squared; above 0
 * @param logCore log of the restricted likelihood with the variance integrated out, without its constants
 */
record GridCell(double[] beta, double[][] factor, double rss, double logCore) {

    /** c'(X'R⁻¹X)⁻¹c. */
    double unscaledVariance(double[] contrast) {
        double sum = 0;
        for (double part : forward(factor, contrast)) {
            sum += part * part;
        }
        return sum;
    }

    double estimate(double[] contrast) {
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += contrast[j] * beta[j];
        }
        return sum;
    }

    /** Solves Lx = v. */
    static double[] forward(double[][] factor, double[] v) {
        double[] x = v.clone();
        for (int j = 0; j < x.length; j++) {
            for (int l = 0; l < j; l++) {
                x[j] -= factor[j][l] * x[l];
            }
            x[j] /= factor[j][j];
        }
        return x;
    }

    /** Solves L'x = v. */
    static double[] backward(double[][] factor, double[] v) {
        double[] x = v.clone();
        for (int j = x.length - 1; j >= 0; j--) {
            for (int l = j + 1; l < x.length; l++) {
                x[j] -= factor[l][j] * x[l];
            }
            x[j] /= factor[j][j];
        }
        return x;
    }

    /** log of the determinant of the matrix with this factor. */
    static double logDeterminant(double[][] factor) {
        double sum = 0;
        for (int j = 0; j < factor.length; j++) {
            sum += 2 * Math.log(factor[j][j]);
        }
        return sum;
    }

    /** The factor of a symmetric matrix given by its lower rows; empty when a column is a mix of those before it. */
    static Optional<double[][]> cholesky(double[][] lower) {
        double[][] factor = new double[lower.length][];
        for (int j = 0; j < lower.length; j++) {
            factor[j] = lower[j].clone();
            for (int l = 0; l <= j; l++) {
                for (int m = 0; m < l; m++) {
                    factor[j][l] -= factor[j][m] * factor[l][m];
                }
                factor[j][l] = l < j ? factor[j][l] / factor[l][l] : factor[j][l];
            }
            if (!(factor[j][j] > 1e-12 * lower[j][j])) {
                return Optional.empty();
            }
            factor[j][j] = Math.sqrt(factor[j][j]);
        }
        return Optional.of(factor);
    }
}

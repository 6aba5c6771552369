package painlog.stats.regression;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Degrees of freedom for a contrast c of a REML fit (Satterthwaite; Giesbrecht &amp; Burns 1985) from the expected
 * information on θ = (φ, s²): df = 2 (c'Vc)² / (g'I⁻¹g), Iᵢⱼ = tr(P Vᵢ P Vⱼ)/2, gᵢ = c'M Vᵢ M'c.
 *
 * <p>In whitened rows P becomes (I − H)/s², with H the hat matrix, and dR/dφ becomes {@link Whitening#spread B}; so all
 * traces follow from X̃'BX̃, (BX̃)'(BX̃), tr B and tr B², exactly and in O(n k²). The reference computes the same with
 * dense n × n matrices.
 */
public final class Satterthwaite {
    private final RealMatrix covariance;
    private final RealMatrix crossSpread;
    private final double sigma2;
    private final double phiPhi;
    private final double phiSigma;
    private final double sigmaSigma;

    public Satterthwaite(Gls fit) {
        Whitening whitening = fit.whitening();
        List<double[]> white =
                fit.design().columns().stream().map(whitening::apply).toList();
        List<double[]> spread = white.stream().map(whitening::spread).toList();
        covariance = fit.unscaledCovariance();
        crossSpread = products(white, spread);
        sigma2 = fit.sigma2();
        RealMatrix hat = covariance.multiply(crossSpread);
        double once = whitening.spreadTrace() - hat.getTrace();
        double twice = whitening.spreadSquareTrace()
                - 2 * covariance.multiply(products(spread, spread)).getTrace()
                + hat.multiply(hat).getTrace();
        phiPhi = twice / 2;
        phiSigma = once / (2 * sigma2);
        sigmaSigma = fit.residualDf() / (2 * sigma2 * sigma2);
    }

    private static RealMatrix products(List<double[]> left, List<double[]> right) {
        RealMatrix products = MatrixUtils.createRealMatrix(left.size(), right.size());
        for (int a = 0; a < left.size(); a++) {
            for (int b = 0; b < right.size(); b++) {
                products.setEntry(a, b, Gls.dot(left.get(a), right.get(b)));
            }
        }
        return products;
    }

    /** c'(X'R⁻¹X)⁻¹c, the variance of the contrast in units of s². */
    double unscaledVariance(RealVector contrast) {
        return contrast.dotProduct(covariance.operate(contrast));
    }

    /** When no two days are near enough for any information on φ, only s² is uncertain. */
    public double df(RealVector contrast) {
        double gSigma = unscaledVariance(contrast);
        double variance = sigma2 * gSigma;
        double determinant = phiPhi * sigmaSigma - phiSigma * phiSigma;
        if (!(determinant > 1e-14 * sigmaSigma)) {
            return 2 * variance * variance * sigmaSigma / (gSigma * gSigma);
        }
        RealVector direction = covariance.operate(contrast);
        double gPhi = sigma2 * direction.dotProduct(crossSpread.operate(direction));
        double varianceOfVariance =
                (gPhi * gPhi * sigmaSigma - 2 * gPhi * gSigma * phiSigma + gSigma * gSigma * phiPhi) / determinant;
        return 2 * variance * variance / varianceOfVariance;
    }
}

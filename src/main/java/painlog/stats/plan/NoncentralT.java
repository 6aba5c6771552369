package painlog.stats.plan;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import painlog.stats.TailProbability;

/**
 * Student's t about a difference that is not 0, for the chance that an experiment shows it. Neither statistics library
 * has it, so it is integrated over the estimated deviation w = χ/√df, by Gauss-Legendre's rule of 20 points on each of 20
 * pieces between bounds that leave out less than 1e-12.
 */
final class NoncentralT {
    private static final int PIECES = 20;
    private static final int POINTS = 20;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory(POINTS).legendre(POINTS);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double quantile;
    private final double[] deviations = new double[PIECES * POINTS];
    private final double[] weights = new double[PIECES * POINTS];

    /**
     * The distribution.
     *
     * @param df degrees of freedom, above 0
     */
    NoncentralT(double df) {
        quantile = TailProbability.student975(df);
        double spread = 1 / Math.sqrt(2 * df);
        double from = Math.max(0, 1 - 12 * spread);
        double half = (1 + 14 * spread - from) / PIECES / 2;
        ChiSquaredDistribution chi = ChiSquaredDistribution.of(df);
        for (int i = 0; i < weights.length; i++) {
            double middle = from + half * (2 * Math.floorDiv(i, POINTS) + 1);
            double w = middle + half * RULE.getPoint(i % POINTS);
            deviations[i] = w;
            weights[i] = RULE.getWeight(i % POINTS) * half * chi.density(df * w * w) * 2 * df * w;
        }
    }

    /** The 97.5 % point of Student's t itself. */
    double quantile() {
        return quantile;
    }

    /**
     * The chance that a 95 % interval leaves out 0.
     *
     * @param ncp the true difference in standard errors
     */
    double power(double ncp) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double bound = quantile * deviations[i];
            double beyond = NORMAL.cumulativeProbability(ncp - bound) + NORMAL.cumulativeProbability(-bound - ncp);
            sum += weights[i] * beyond;
        }
        return Math.min(1, sum);
    }
}

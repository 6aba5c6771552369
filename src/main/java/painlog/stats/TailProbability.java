package painlog.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tails of the normal and of Student's t distribution, the latter for fractional degrees of freedom too. */
public final class TailProbability {
    /** The 97.5 % point of the normal distribution. */
    public static final double Z = 1.959963984540054;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private TailProbability() {}

    /** Two-sided p of a normal deviate. */
    public static double normal(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /** Two-sided p of a t value; 0 for an infinite one. */
    static double student(double t, double df) {
        return Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    }

    /** The 97.5 % point of Student's t. The library's value is good to about 1e-9; a Newton step improves it. */
    public static double student975(double df) {
        TDistribution t = TDistribution.of(df);
        double x = t.inverseSurvivalProbability(0.025);
        return x + (t.survivalProbability(x) - 0.025) / t.density(x);
    }

    /** estimate / se as a two-sided p; without any error the p is 0, or 1 when there is no estimate either. */
    public static double studentOf(double estimate, double se, double df) {
        if (se == 0) {
            return estimate == 0 ? 1 : 0;
        }
        return student(estimate / se, df);
    }
}

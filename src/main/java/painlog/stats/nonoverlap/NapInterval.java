package painlog.stats.nonoverlap;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import painlog.stats.ConfidenceInterval;
import painlog.stats.TailProbability;

/**
 * 95 % interval of NAP by Newcombe's (2006) method 5: the roots x of mn(NAP − x)²(2 − x)(1 + x) = z² x(1 − x)[2 + h +
 * (1 + 2h)x(1 − x)], h = (m + n)/2 − 1. At NAP = 1 (0) a factor 1 − x (x) is divided out first and the interior root
 * taken; the other limit is NAP itself.
 */
public final class NapInterval {
    private static final double Z2 = TailProbability.Z * TailProbability.Z;

    private NapInterval() {}

    /** Sizes may be broken numbers: effective days. */
    public static ConfidenceInterval of(double nap, double m, double n) {
        if (nap >= 1) {
            return new ConfidenceInterval(rootBelowOne(m, n), 1);
        }
        if (nap <= 0) {
            return new ConfidenceInterval(0, 1 - rootBelowOne(m, n));
        }
        UnivariateFunction f = x -> m * n * (nap - x) * (nap - x) * (2 - x) * (1 + x) - right(x, m, n);
        return new ConfidenceInterval(root(f, 0, nap), root(f, nap, 1));
    }

    private static double right(double x, double m, double n) {
        return x * (1 - x) * rightAtOne(x, m, n);
    }

    private static double rightAtOne(double x, double m, double n) {
        double h = (m + n) / 2 - 1;
        return Z2 * (2 + h + (1 + 2 * h) * x * (1 - x));
    }

    private static double rootBelowOne(double m, double n) {
        return root(x -> m * n * (1 - x) * (2 - x) * (1 + x) - x * rightAtOne(x, m, n), 0, 1);
    }

    private static double root(UnivariateFunction f, double from, double to) {
        return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 5).solve(200, f, from, to);
    }

    /** An interval of NAP on the scale of Tau = 2 NAP − 1. */
    static ConfidenceInterval asTau(ConfidenceInterval nap) {
        return new ConfidenceInterval(2 * nap.lower() - 1, 2 * nap.upper() - 1);
    }
}

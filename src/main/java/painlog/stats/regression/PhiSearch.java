package painlog.stats.regression;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The φ that minimises the REML criterion. The criterion can have two minima, so a grid finds the best bracket; inside
 * it the root of the derivative is good to about 1e-12, where minimising itself would stop at 1e-8.
 */
final class PhiSearch {
    static final double UPPER = 0.99;
    /** How far below zero the unbounded estimate may go. */
    static final double LOWER_UNBOUNDED = -0.95;

    private static final double STEP = 0.03;
    private static final double NEGLIGIBLE = 1e-6;
    private static final int MAX_EVALUATIONS = 200;

    private PhiSearch() {}

    /** In [0, 0.99]: a negative φ would narrow the interval on no evidence. */
    static double bounded(Design design) {
        double phi = minimum(design, 0);
        return phi < NEGLIGIBLE ? 0 : phi;
    }

    /** In [−0.95, 0.99]. */
    static double unbounded(Design design) {
        return minimum(design, LOWER_UNBOUNDED);
    }

    private static double minimum(Design design, double lower) {
        double[] grid = grid(lower);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < grid.length; i++) {
            double value = Gls.at(design, grid[i]).criterion();
            if (value < least) {
                least = value;
                best = i;
            }
        }
        UnivariateFunction slope = phi -> Gls.at(design, phi).criterionSlope();
        boolean endsLow = best == 0 && slope.value(grid[best]) >= 0;
        boolean endsHigh = best == grid.length - 1 && slope.value(grid[best]) <= 0;
        if (endsLow || endsHigh) {
            return grid[best];
        }
        return inside(design, slope, grid[Math.max(0, best - 1)], grid[Math.min(grid.length - 1, best + 1)]);
    }

    private static double[] grid(double lower) {
        int steps = (int) Math.ceil((UPPER - lower) / STEP - 1e-9);
        double[] grid = new double[steps + 1];
        for (int i = 0; i < steps; i++) {
            grid[i] = lower + i * (UPPER - lower) / steps;
        }
        grid[steps] = UPPER;
        return grid;
    }

    private static double inside(Design design, UnivariateFunction slope, double from, double to) {
        if (slope.value(from) < 0 && slope.value(to) > 0) {
            return new BracketingNthOrderBrentSolver(1e-13, 1e-13, 5).solve(MAX_EVALUATIONS, slope, from, to);
        }
        return new BrentOptimizer(1e-10, 1e-10)
                .optimize(
                        new MaxEval(MAX_EVALUATIONS),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(
                                phi -> Gls.at(design, phi).criterion()),
                        new SearchInterval(from, to))
                .getPoint();
    }
}

package painlog.stats.headline;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import painlog.stats.ConfidenceInterval;

/**
 * What the days say of one difference: Student's t distributions about the estimates of the grid's cells, each by the
 * weight of its cell.
 */
public final class TMixture {
    private static final double TAIL = 0.025;
    private static final double PRECISION = 1e-13;
    private static final int MOST_STEPS = 200;

    private final double[] weights;
    private final double[] estimates;
    private final double[] errors;
    private final double nu;
    private final TDistribution student;

    /** Cells in the same order; weights add up to 1, errors are above 0. */
    TMixture(double[] weights, double[] estimates, double[] errors, double nu) {
        this.weights = weights;
        this.estimates = estimates;
        this.errors = errors;
        this.nu = nu;
        this.student = TDistribution.of(nu);
    }

    /** A single t distribution. */
    public static TMixture single(double estimate, double se, double df) {
        return new TMixture(new double[] {1}, new double[] {estimate}, new double[] {se}, df);
    }

    /** The chance of a difference of x or less. */
    public double below(double x) {
        return sum(g -> weights[g] * student.cumulativeProbability((x - estimates[g]) / errors[g]));
    }

    /** The chance of a difference above x, good for small ones too. */
    public double above(double x) {
        return sum(g -> weights[g] * student.survivalProbability((x - estimates[g]) / errors[g]));
    }

    double estimate() {
        return sum(g -> weights[g] * estimates[g]);
    }

    /** The standard deviation; nu is above 2. */
    double se() {
        double mean = estimate();
        double square = sum(g -> {
            double off = estimates[g] - mean;
            return weights[g] * (errors[g] * errors[g] * nu / (nu - 2) + off * off);
        });
        return Math.sqrt(square);
    }

    /** Two-sided: twice the smaller of the chances on either side of 0. */
    double p() {
        return Math.min(1, 2 * Math.min(below(0), above(0)));
    }

    ConfidenceInterval interval() {
        double lower = quantile(this::below, -1);
        double upper = quantile(this::above, 1);
        return new ConfidenceInterval(lower, upper);
    }

    /**
     * Where the tail on that side holds 2.5 %. It lies between the least and the greatest of the cells' own, so Newton's
     * steps are held between the ends of a bracket that shrinks.
     */
    private double quantile(DoubleUnaryOperator tail, int side) {
        double t = side * student.inverseSurvivalProbability(TAIL);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < weights.length; g++) {
            low = Math.min(low, estimates[g] + t * errors[g]);
            high = Math.max(high, estimates[g] + t * errors[g]);
        }
        double width = (high - low + 1) * 1e-9;
        return root(x -> side * (tail.applyAsDouble(x) - TAIL), low - width, high + width, estimate() + t * se());
    }

    /** The root of a function that falls from positive at low to negative at high. */
    private double root(DoubleUnaryOperator f, double low, double high, double start) {
        double from = low;
        double to = high;
        double x = Math.min(Math.max(start, low), high);
        for (int i = 0; i < MOST_STEPS; i++) {
            double value = f.applyAsDouble(x);
            from = value > 0 ? x : from;
            to = value > 0 ? to : x;
            double next = x + value / density(x);
            next = next > from && next < to ? next : (from + to) / 2;
            if (Math.abs(next - x) <= PRECISION * (1 + Math.abs(x))) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private double density(double x) {
        return sum(g -> weights[g] * student.density((x - estimates[g]) / errors[g]) / errors[g]);
    }

    /** Cells whose weight cannot be seen in the sum are passed over. */
    private double sum(CellTerm term) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += weights[g] > 1e-18 ? term.of(g) : 0;
        }
        return sum;
    }

    private interface CellTerm {
        double of(int cell);
    }
}

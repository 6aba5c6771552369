package painlog.stats.regression;

import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.TailProbability;

/**
 * One coefficient or contrast with its 95 % t interval.
 *
 * @param se its standard error, in the unit of the estimate
 * @param intervalUsable false when {@code dfUnclamped} is below 2: print the estimate, not the interval
 */
public record Estimate(double estimate, double se, TTest test, boolean intervalUsable, ConfidenceInterval ci) {

    /**
     * The estimate held against 0.
     *
     * @param df Satterthwaite's degrees of freedom, held in [1, n − k]
     * @param dfUnclamped the same before it was held
     * @param p two-sided
     */
    public record TTest(double df, double dfUnclamped, double t, double p) implements JsonUnwrapped {}

    static Estimate of(double estimate, double se, double dfUnclamped, int residualDf) {
        double df = Math.min(Math.max(dfUnclamped, 1), residualDf);
        TTest test = new TTest(df, dfUnclamped, estimate / se, TailProbability.studentOf(estimate, se, df));
        ConfidenceInterval ci = ConfidenceInterval.around(estimate, TailProbability.student975(df) * se);
        return new Estimate(estimate, se, test, dfUnclamped >= 2, ci);
    }
}

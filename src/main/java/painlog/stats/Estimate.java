package painlog.stats;

/**
 * One coefficient or contrast with its 95 % t interval.
 *
 * @param df Satterthwaite's degrees of freedom, held in [1, n − k]
 * @param dfUnclamped the same before it was held
 * @param p two-sided
 * @param intervalUsable false when {@code dfUnclamped} is below 2: print the estimate, not the interval
 */
public record Estimate(
        double estimate,
        double se,
        double df,
        double dfUnclamped,
        double t,
        double p,
        boolean intervalUsable,
        double ciLower,
        double ciUpper) {

    static Estimate of(double estimate, double se, double dfUnclamped, int residualDf) {
        double df = Math.min(Math.max(dfUnclamped, 1), residualDf);
        double half = Tail.student975(df) * se;
        double p = Tail.studentOf(estimate, se, df);
        return new Estimate(
                estimate, se, df, dfUnclamped, estimate / se, p, dfUnclamped >= 2, estimate - half, estimate + half);
    }
}

package painlog.stats;

/**
 * The change of the mean as a ratio (JSON {@code lrr}; Pustejovsky 2018): ln(mean B/mean A) with second-order bias
 * correction, delta-method standard error and normal interval, and the same in per cent. Assumes independent days.
 */
public record LogResponseRatio(
        double estimate,
        double estimateUncorrected,
        double se,
        double ciLower,
        double ciUpper,
        double pctChange,
        double pctChangeCiLower,
        double pctChangeCiUpper) {

    /** Refused when either mean is below 1: a 0–10 scale has no true ratios near 0. */
    static Outcome<LogResponseRatio> of(Pair pair) {
        double meanA = pair.a().mean();
        double meanB = pair.b().mean();
        if (meanA < 1 || meanB < 1) {
            return Outcome.refused(Reason.MEAN_BELOW_1);
        }
        double relativeA = relativeVariance(pair.a(), meanA);
        double relativeB = relativeVariance(pair.b(), meanB);
        double plain = Math.log(meanB / meanA);
        double estimate = plain + relativeB / 2 - relativeA / 2;
        double se = Math.sqrt(relativeA + relativeB);
        double lower = estimate - Tail.Z * se;
        double upper = estimate + Tail.Z * se;
        return Outcome.ok(new LogResponseRatio(
                estimate, plain, se, lower, upper, percent(estimate), percent(lower), percent(upper)));
    }

    private static double relativeVariance(Series days, double mean) {
        return Spread.variance(days.values()) / (days.size() * mean * mean);
    }

    private static double percent(double logRatio) {
        return 100 * Math.expm1(logRatio);
    }
}

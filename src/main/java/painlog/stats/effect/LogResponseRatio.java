package painlog.stats.effect;

import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.TailProbability;
import painlog.stats.series.PhasePair;
import painlog.stats.series.Series;

/**
 * The change of the mean as a ratio (JSON {@code lrr}; Pustejovsky 2018): ln(mean B/mean A) with second-order bias
 * correction, delta-method standard error and normal interval, and the same in per cent. Assumes independent days.
 *
 * @param estimate a natural logarithm, negative when pain falls; {@code se} and {@code ci} likewise
 * @param estimateUncorrected without the bias correction
 * @param pctChange the estimate as a change in per cent of A's mean
 */
public record LogResponseRatio(
        double estimate,
        double estimateUncorrected,
        double se,
        ConfidenceInterval ci,
        double pctChange,
        ConfidenceInterval pctChangeCi) {

    /** Refused when either mean is below 1: a 0–10 scale has no true ratios near 0. */
    static Outcome<LogResponseRatio> of(PhasePair pair) {
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
        ConfidenceInterval ci = ConfidenceInterval.around(estimate, TailProbability.Z * se);
        ConfidenceInterval pctChangeCi = new ConfidenceInterval(percent(ci.lower()), percent(ci.upper()));
        return Outcome.ok(new LogResponseRatio(estimate, plain, se, ci, percent(estimate), pctChangeCi));
    }

    private static double relativeVariance(Series days, double mean) {
        return SampleStatistics.variance(days.values()) / (days.size() * mean * mean);
    }

    private static double percent(double logRatio) {
        return 100 * Math.expm1(logRatio);
    }
}

package painlog.stats.regression;

import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;

/**
 * One coefficient with its interval, without a test of it: what is described and not judged.
 *
 * @param df Satterthwaite's degrees of freedom, held in [1, n − k]; {@code dfUnclamped} before
 * @param intervalUsable as of {@link Estimate}
 */
public record IntervalEstimate(
        double estimate, double se, double df, double dfUnclamped, boolean intervalUsable, ConfidenceInterval ci)
        implements JsonUnwrapped {

    static IntervalEstimate of(Estimate of) {
        return new IntervalEstimate(
                of.estimate(), of.se(), of.test().df(), of.test().dfUnclamped(), of.intervalUsable(), of.ci());
    }
}

package painlog.stats.headline;

import painlog.stats.ConfidenceInterval;

/**
 * A difference beside the headline, of the same kind (JSON {@code steadyDrift}).
 *
 * @param estimate points
 * @param p two-sided
 */
public record GridEstimate(double estimate, double se, ConfidenceInterval ci, double p) {

    static GridEstimate of(TMixture mixture) {
        return new GridEstimate(mixture.estimate(), mixture.se(), mixture.interval(), mixture.p());
    }

    public boolean excludes0() {
        return !ci.contains(0);
    }
}

package painlog.analysis;

import painlog.stats.BeforeAfter;

/**
 * Means before and after sessions.
 *
 * @param change after minus before
 */
public record SessionChange(double before, double after, PointEstimate change) {

    static SessionChange of(BeforeAfter found) {
        return new SessionChange(
                found.meanBefore(),
                found.meanAfter(),
                PointEstimate.of(found.meanChange(), found.ciLower(), found.ciUpper()));
    }

    /** The lower end of the interval of the change, as a level after the mean before. */
    public double lowestAfter() {
        return before + change.low().orElse(change.value());
    }

    /** The upper end of it. */
    public double highestAfter() {
        return before + change.high().orElse(change.value());
    }
}

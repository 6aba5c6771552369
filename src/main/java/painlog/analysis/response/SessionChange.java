package painlog.analysis.response;

import painlog.analysis.PointEstimate;
import painlog.stats.sessions.BeforeAfter;

/**
 * Means before and after sessions.
 *
 * @param change after minus before
 */
public record SessionChange(double before, double after, PointEstimate change) {

    static SessionChange of(BeforeAfter found) {
        return new SessionChange(
                found.change().meanBefore(),
                found.change().meanAfter(),
                PointEstimate.of(
                        found.change().meanChange(),
                        found.change().ci().lower(),
                        found.change().ci().upper()));
    }
}

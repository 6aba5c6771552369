package painlog.stats.effect;

import painlog.stats.ConfidenceInterval;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;

/**
 * The interval that holds however often one looks (JSON {@code anytime}): a normal mixture of likelihood ratios over
 * growing data (Robbins 1970) is a martingale, so by Ville's inequality the difference leaves this interval at some
 * look in at most 5 of 100 journals. The plain one keeps its promise for one look only.
 *
 * @param lower points, as {@code upper} and the widths
 * @param price how many times as wide as the plain interval
 */
public record AnytimeInterval(
        double halfWidth, double lower, double upper, boolean excludesZero, double plainHalfWidth, double price) {
    private static final int LEAST_DAYS = 10;
    private static final double ALPHA = 0.05;

    /**
     * Refused below ten logged days in either arm: looked at from earlier on it would be wrong too often.
     *
     * @param ci the plain interval
     * @param fewer logged days of the arm that has fewer
     * @param rho the size of difference it is best at, points
     */
    public static Outcome<AnytimeInterval> of(double estimate, ConfidenceInterval ci, int fewer, double rho) {
        if (fewer < LEAST_DAYS) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double plain = (ci.upper() - ci.lower()) / 2;
        double variance = plain / TailProbability.Z * (plain / TailProbability.Z);
        double whole = rho * rho + variance;
        double half = Math.sqrt(variance * whole / (rho * rho) * Math.log(whole / (variance * ALPHA * ALPHA)));
        return Outcome.ok(new AnytimeInterval(
                half, estimate - half, estimate + half, Math.abs(estimate) > half, plain, half / plain));
    }
}

package painlog.stats.trend;

import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.TailProbability;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.DesignEffect;
import painlog.stats.series.KendallScore;
import painlog.stats.series.Series;

/**
 * Is pain drifting within one span: the Mann-Kendall test (Mann 1945, Kendall 1970), tie-corrected, and again corrected
 * for autocorrelation (JSON {@code mann_kendall}). The normal approximation is rough below ten days.
 *
 * @param S rising minus falling pairs
 * @param p two-sided, as if days were independent
 * @param tauA S / number of pairs, −1 to 1
 */
public record MannKendall(
        @SuppressWarnings("MemberName") long S,
        double varS,
        double z,
        double p,
        double tauA,
        double tauB,
        AdjustedTest adjusted) {

    /**
     * Corrected for days that resemble their neighbours.
     *
     * @param phi correlation of neighbouring days around the span's line
     * @param deff variance inflation
     * @param zAdj z/√deff (Yue &amp; Wang 2004, exact AR(1) form for irregular days)
     */
    public record AdjustedTest(double phi, double deff, double zAdj, double pAdj) implements JsonUnwrapped {}

    /** Refused below four days and when every value is the same. */
    public static Outcome<MannKendall> of(Series days) {
        return of(days, ArFit.phiOf(LinearTrend.reml(days)));
    }

    static Outcome<MannKendall> of(Series days, double phi) {
        if (days.size() < 4) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        KendallScore score = KendallScore.of(days.values());
        if (score.untied() == 0) {
            return Outcome.refused(Reason.NO_VARIATION);
        }
        double deff = DesignEffect.of(days.days(), phi);
        double z = score.z();
        double zAdj = z / Math.sqrt(deff);
        return Outcome.ok(new MannKendall(
                score.s(),
                score.variance(),
                z,
                TailProbability.normal(z),
                score.tauA(),
                score.tauB(),
                new AdjustedTest(phi, deff, zAdj, TailProbability.normal(zAdj))));
    }
}

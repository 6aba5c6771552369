package painlog.stats.nonoverlap;

import java.util.OptionalDouble;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.series.PhasePair;
import painlog.stats.trend.MedianLine;

/**
 * Tau after A's own drift has been taken out of both periods (JSON {@code tau_bc_days}; Tarlow 2017, always corrected,
 * no pretest): Theil-Sen line of A over calendar days, subtracted from both, then nonoverlap. Below five days in A it
 * means little.
 *
 * @param slopePerDay A's drift, points per day
 * @param napResidual NAP of what the line leaves over
 * @param seUnbiased of tau
 * @param tauBImprovement Kendall's tau-b with the period, positive for improvement; empty when nothing varies
 */
public record BaselineCorrectedTau(
        double slopePerDay,
        double interceptAtDay0,
        double napResidual,
        double tau,
        double seUnbiased,
        OptionalDouble tauBImprovement) {

    /** Refused below three days in either. */
    public static Outcome<BaselineCorrectedTau> of(PhasePair pair) {
        if (pair.hasFewerThan(3)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        MedianLine line = MedianLine.of(pair.a());
        PairComparison pairComparison = new PairComparison(line.residuals(pair.a()), line.residuals(pair.b()));
        double nap = pairComparison.nap();
        return Outcome.ok(new BaselineCorrectedTau(
                line.slope(),
                line.interceptAtDay0(),
                nap,
                2 * nap - 1,
                2 * NapErrors.of(pairComparison).unbiased(),
                tauB(pairComparison)));
    }

    /** The result on the original scale, for a mirrored pair, see {@link painlog.stats.series.Series#mirrored}. */
    public BaselineCorrectedTau unmirrored() {
        return new BaselineCorrectedTau(
                0 - slopePerDay, 0 - interceptAtDay0, napResidual, tau, seUnbiased, tauBImprovement);
    }

    private static OptionalDouble tauB(PairComparison pairComparison) {
        long days = (long) pairComparison.m() + pairComparison.n();
        double untied = days * (days - 1) / 2.0 - pairComparison.tiedAltogether();
        double s = 2.0 * pairComparison.improved() + pairComparison.tied() - pairComparison.pairs();
        return untied == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / Math.sqrt(pairComparison.pairs() * untied));
    }
}

package painlog.stats.nonoverlap;

import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.regression.ArFit;
import painlog.stats.series.Series;

/**
 * How often a day of one arm is better (lower) than one of another, where their phases may take turns:
 * {@link Nonoverlap} without what needs an order of the two.
 *
 * @param nA days of the arm compared against
 * @param nap share of all pairs in which B is lower, ties half; 0–1
 * @param hodgesLehmann median of all b − a, points
 */
public record ArmOverlap(int nA, int nB, double nap, EffectiveNap effective, double hodgesLehmann) {
    private static final int LEAST_DAYS = 3;

    /**
     * Refused below three days in either.
     *
     * @param model the fit whose φ says what a day is worth; 0 where it was refused for want of days
     */
    public static Outcome<ArmOverlap> of(Series a, Series b, Outcome<ArFit> model) {
        if (a.size() < LEAST_DAYS || b.size() < LEAST_DAYS) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double nap = new PairComparison(a.values(), b.values()).nap();
        return Outcome.ok(new ArmOverlap(
                a.size(),
                b.size(),
                nap,
                EffectiveNap.of(nap, a, b, model),
                HodgesLehmann.shift(a.values(), b.values())));
    }

    /** The result on the original scale, for a mirrored arm: see {@link Series#mirrored}. */
    public ArmOverlap unmirrored() {
        return new ArmOverlap(nA, nB, nap, effective, 0 - hodgesLehmann);
    }
}

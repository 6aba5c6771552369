package painlog.stats;

/**
 * How often a day of one arm is better (lower) than one of another, where their phases may take turns: {@link Nonoverlap}
 * without what needs an order of the two.
 *
 * @param nA days of the arm compared against
 * @param nap share of all pairs in which B is lower, ties half
 * @param napEssCiLower 95 % interval (Newcombe 2006) on {@code nEffA} and {@code nEffB}, the days' worth of independent
 *     information, at least 1.5
 * @param hodgesLehmann median of all b − a, points
 */
public record ArmOverlap(
        int nA,
        int nB,
        double nap,
        double phiUsed,
        double nEffA,
        double nEffB,
        double napEssCiLower,
        double napEssCiUpper,
        NapBand napBand,
        double hodgesLehmann) {
    private static final int LEAST_DAYS = 3;
    private static final double LEAST_DAYS_WORTH = 1.5;

    /**
     * Refused below three days in either.
     *
     * @param model the fit whose φ says what a day is worth; 0 where it was refused for want of days
     */
    public static Outcome<ArmOverlap> of(Series a, Series b, Outcome<ArFit> model) {
        if (a.size() < LEAST_DAYS || b.size() < LEAST_DAYS) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        double phi = ArFit.phiOf(model);
        double nap = new Overlap(a.values(), b.values()).nap();
        double nEffA = Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(a.days(), phi));
        double nEffB = Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(b.days(), phi));
        NapInterval interval = NapInterval.of(nap, nEffA, nEffB);
        return Outcome.ok(new ArmOverlap(
                a.size(),
                b.size(),
                nap,
                phi,
                nEffA,
                nEffB,
                interval.lower(),
                interval.upper(),
                NapBand.of(nap),
                HodgesLehmann.shift(a.values(), b.values())));
    }

    /** The points of a mirrored arm as they are: see {@link Series#mirrored}. */
    public ArmOverlap turnedBack() {
        return new ArmOverlap(
                nA, nB, nap, phiUsed, nEffA, nEffB, napEssCiLower, napEssCiUpper, napBand, 0 - hodgesLehmann);
    }
}

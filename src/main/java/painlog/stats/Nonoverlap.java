package painlog.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * How often a day of B is better (lower) than one of A, by ranks only: robust to the ends of the scale (JSON
 * {@code nonoverlap}). O(N log N) time, O(N) memory.
 *
 * @param nap share of all pairs in which B is lower, ties half, 0–1 (Parker &amp; Vannest 2009)
 * @param napSeUnbiased Sen 1967 / Mee 1990; {@code Hanley} and {@code Null} are other conventions
 * @param napCiLower Newcombe 2006, method 5, as if days were independent
 * @param phiUsed φ of the level model, 0 where that was refused for want of data
 * @param nEffA A's days' worth of independent information, at least 1.5
 * @param napEssCiLower the same interval on {@code nEffA} and {@code nEffB}: our extension, and the one to report
 * @param mannWhitneyWA pairs in which A is higher, ties half
 * @param mannWhitneyP two-sided, normal approximation with ties and continuity; empty when nothing varies
 * @param tau 2 NAP − 1; may be negative
 * @param tauU (S_AB − S_A)/(mn) (Parker 2011); can exceed 1
 * @param pnd share of B below all of A
 * @param pem share of B below A's median, ties half; {@code pemStrict} without ties
 * @param pand share of days that can stay without any overlap
 * @param ird robust improvement rate difference [N² PAND − m² − n²]/(2mn)
 * @param medianDiff median of B minus median of A
 * @param hodgesLehmann median of all b − a
 */
public record Nonoverlap(
        int nA,
        int nB,
        long nPairs,
        long nImproved,
        long nTied,
        long nWorse,
        double nap,
        double napSeUnbiased,
        double napSeHanley,
        double napSeNull,
        double napCiLower,
        double napCiUpper,
        double phiUsed,
        double nEffA,
        double nEffB,
        double napEssCiLower,
        double napEssCiUpper,
        NapBand napBand,
        double mannWhitneyWA,
        OptionalDouble mannWhitneyP,
        double tau,
        double tauSeUnbiased,
        double tauCiLower,
        double tauCiUpper,
        double tauEssCiLower,
        double tauEssCiUpper,
        double tauU,
        Outcome<BaselineCorrectedTau> tauBcDays,
        double pnd,
        double pem,
        double pemStrict,
        double pand,
        double ird,
        double medianDiff,
        double hodgesLehmann) {
    private static final double LEAST_DAYS_WORTH = 1.5;

    /** Refused below three days in either. */
    public static Outcome<Nonoverlap> of(Pair pair) {
        return of(pair, LevelChange.of(pair));
    }

    static Outcome<Nonoverlap> of(Pair pair, Outcome<ArFit> level) {
        if (pair.hasFewerThan(3)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        return Outcome.ok(of(pair, new Overlap(pair.a().values(), pair.b().values()), ArFit.phiOf(level)));
    }

    private static Nonoverlap of(Pair pair, Overlap overlap, double phi) {
        int m = overlap.m();
        int n = overlap.n();
        double nap = overlap.nap();
        NapErrors se = NapErrors.of(overlap);
        NapInterval ci = NapInterval.of(nap, m, n);
        double nEffA =
                Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(pair.a().days(), phi));
        double nEffB =
                Math.max(LEAST_DAYS_WORTH, DesignEffect.daysWorth(pair.b().days(), phi));
        NapInterval ess = NapInterval.of(nap, nEffA, nEffB);
        double pand = (double) overlap.mostWithoutOverlap() / (m + n);
        double medianA = Spread.median(pair.a().values());
        double belowMedian = share(pair.b(), x -> Ties.above(medianA, x));
        double atMedian = share(pair.b(), x -> Ties.tied(medianA, x));
        long worse = overlap.pairs() - overlap.improved() - overlap.tied();
        long driftOfA = KendallScore.of(pair.a().values()).s();
        return new Nonoverlap(
                m,
                n,
                overlap.pairs(),
                overlap.improved(),
                overlap.tied(),
                worse,
                nap,
                se.unbiased(),
                se.hanley(),
                se.whenNothingDiffers(),
                ci.lower(),
                ci.upper(),
                phi,
                nEffA,
                nEffB,
                ess.lower(),
                ess.upper(),
                NapBand.of(nap),
                overlap.improved() + 0.5 * overlap.tied(),
                mannWhitney(overlap),
                2 * nap - 1,
                2 * se.unbiased(),
                ci.asTau().lower(),
                ci.asTau().upper(),
                ess.asTau().lower(),
                ess.asTau().upper(),
                (double) (overlap.improved() - worse + driftOfA) / overlap.pairs(),
                BaselineCorrectedTau.of(pair),
                (double) overlap.belowAllOfA() / n,
                belowMedian + atMedian / 2,
                belowMedian,
                pand,
                ((double) (m + n) * (m + n) * pand - (double) m * m - (double) n * n) / (2.0 * m * n),
                Spread.median(pair.b().values()) - medianA,
                HodgesLehmann.shift(pair.a().values(), pair.b().values()));
    }

    /** The points of a mirrored pair as they are, see {@link Series#mirrored}. */
    public Nonoverlap turnedBack() {
        return new Nonoverlap(
                nA,
                nB,
                nPairs,
                nImproved,
                nTied,
                nWorse,
                nap,
                napSeUnbiased,
                napSeHanley,
                napSeNull,
                napCiLower,
                napCiUpper,
                phiUsed,
                nEffA,
                nEffB,
                napEssCiLower,
                napEssCiUpper,
                napBand,
                mannWhitneyWA,
                mannWhitneyP,
                tau,
                tauSeUnbiased,
                tauCiLower,
                tauCiUpper,
                tauEssCiLower,
                tauEssCiUpper,
                tauU,
                tauBcDays.then(line -> Outcome.ok(line.turnedBack())),
                pnd,
                pem,
                pemStrict,
                pand,
                ird,
                0 - medianDiff,
                0 - hodgesLehmann);
    }

    static OptionalDouble mannWhitney(Overlap overlap) {
        long days = (long) overlap.m() + overlap.n();
        if (overlap.tiedAltogether() == days * (days - 1) / 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(MannWhitneyUTest.withDefaults()
                .with(PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED)
                .test(overlap.ranksOfA(), overlap.ranksOfB())
                .getPValue());
    }

    private static double share(Series days, DoublePredicate counts) {
        return (double) Arrays.stream(days.values()).filter(counts).count() / days.size();
    }
}

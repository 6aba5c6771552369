package painlog.stats.nonoverlap;

import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.SampleStatistics;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.LevelModels;
import painlog.stats.series.PhasePair;

/**
 * How often a day of B is better (lower) than one of A, by ranks only: robust to the ends of the scale (JSON
 * {@code nonoverlap}). O(N log N) time, O(N) memory.
 *
 * @param estimate as if days were independent; {@code effective} is the one to report
 */
public record Nonoverlap(
        Pairs pairs,
        Nap estimate,
        EffectiveNap effective,
        MannWhitney mannWhitney,
        TauFamily tau,
        OverlapPercentages percentages,
        Shift shift) {

    /**
     * Each day of A with each day of B.
     *
     * @param nA days of A
     * @param nImproved pairs in which B is lower
     */
    public record Pairs(int nA, int nB, long nPairs, long nImproved, long nTied, long nWorse)
            implements JsonUnwrapped {}

    /**
     * The share of all pairs in which B is lower, ties half (Parker &amp; Vannest 2009).
     *
     * @param nap 0–1
     * @param napSeUnbiased Sen 1967 / Mee 1990; {@code Hanley} and {@code Null} are other conventions, see
     *     {@link NapErrors}
     * @param napCi Newcombe 2006, method 5
     */
    public record Nap(double nap, double napSeUnbiased, double napSeHanley, double napSeNull, ConfidenceInterval napCi)
            implements JsonUnwrapped {

        private static Nap of(PairComparison pairComparison) {
            double nap = pairComparison.nap();
            NapErrors se = NapErrors.of(pairComparison);
            return new Nap(
                    nap,
                    se.unbiased(),
                    se.hanley(),
                    se.whenNothingDiffers(),
                    NapInterval.of(nap, pairComparison.m(), pairComparison.n()));
        }
    }

    /**
     * The rank sum test.
     *
     * @param mannWhitneyWA pairs in which A is higher, ties half
     * @param mannWhitneyP two-sided, normal approximation with ties and continuity; empty when nothing varies
     */
    public record MannWhitney(double mannWhitneyWA, OptionalDouble mannWhitneyP) implements JsonUnwrapped {}

    /**
     * How far B lies from A, points; negative when pain falls.
     *
     * @param medianDiff median of B minus median of A
     * @param hodgesLehmann median of all b − a
     */
    public record Shift(double medianDiff, double hodgesLehmann) implements JsonUnwrapped {}

    /** Refused below three days in either. */
    public static Outcome<Nonoverlap> of(PhasePair pair) {
        return of(pair, LevelModels.of(pair));
    }

    public static Outcome<Nonoverlap> of(PhasePair pair, Outcome<ArFit> level) {
        if (pair.hasFewerThan(3)) {
            return Outcome.refused(Reason.TOO_FEW_DAYS);
        }
        PairComparison pairComparison =
                new PairComparison(pair.a().values(), pair.b().values());
        Nap estimate = Nap.of(pairComparison);
        EffectiveNap effective = EffectiveNap.of(estimate.nap(), pair.a(), pair.b(), level);
        return Outcome.ok(new Nonoverlap(
                pairs(pairComparison),
                estimate,
                effective,
                new MannWhitney(pairComparison.improved() + 0.5 * pairComparison.tied(), mannWhitneyP(pairComparison)),
                TauFamily.of(pair, pairComparison, estimate, effective),
                OverlapPercentages.of(pair, pairComparison),
                shift(pair)));
    }

    private static Pairs pairs(PairComparison pairComparison) {
        return new Pairs(
                pairComparison.m(),
                pairComparison.n(),
                pairComparison.pairs(),
                pairComparison.improved(),
                pairComparison.tied(),
                pairComparison.worse());
    }

    private static Shift shift(PhasePair pair) {
        double[] a = pair.a().values();
        double[] b = pair.b().values();
        return new Shift(SampleStatistics.median(b) - SampleStatistics.median(a), HodgesLehmann.shift(a, b));
    }

    /** The result on the original scale, for a mirrored pair, see {@link painlog.stats.series.Series#mirrored}. */
    public Nonoverlap unmirrored() {
        Shift turned = new Shift(0 - shift.medianDiff(), 0 - shift.hodgesLehmann());
        return new Nonoverlap(pairs, estimate, effective, mannWhitney, tau.unmirrored(), percentages, turned);
    }

    public static OptionalDouble mannWhitneyP(PairComparison pairComparison) {
        long days = (long) pairComparison.m() + pairComparison.n();
        if (pairComparison.tiedAltogether() == days * (days - 1) / 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(MannWhitneyUTest.withDefaults()
                .with(PValueMethod.ASYMPTOTIC)
                .with(ContinuityCorrection.ENABLED)
                .test(pairComparison.ranksOfA(), pairComparison.ranksOfB())
                .getPValue());
    }
}

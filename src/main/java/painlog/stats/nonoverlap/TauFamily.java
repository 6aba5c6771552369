package painlog.stats.nonoverlap;

import painlog.stats.ConfidenceInterval;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.series.KendallScore;
import painlog.stats.series.PhasePair;

/**
 * Tau = 2 NAP − 1 and what is derived from it.
 *
 * @param tau −1 to 1, positive for improvement
 * @param tauSeUnbiased Sen 1967 / Mee 1990
 * @param tauCi as if days were independent; {@code tauEssCi} on the days' worth of independent information
 * @param tauU (S_AB − S_A)/(mn) (Parker 2011); can exceed 1
 */
public record TauFamily(
        double tau,
        double tauSeUnbiased,
        ConfidenceInterval tauCi,
        ConfidenceInterval tauEssCi,
        double tauU,
        Outcome<BaselineCorrectedTau> tauBcDays)
        implements JsonUnwrapped {

    static TauFamily of(
            PhasePair pair, PairComparison pairComparison, Nonoverlap.Nap estimate, EffectiveNap effective) {
        long driftOfA = KendallScore.of(pair.a().values()).s();
        return new TauFamily(
                2 * estimate.nap() - 1,
                2 * estimate.napSeUnbiased(),
                NapInterval.asTau(estimate.napCi()),
                NapInterval.asTau(effective.napEssCi()),
                (double) (pairComparison.improved() - pairComparison.worse() + driftOfA) / pairComparison.pairs(),
                BaselineCorrectedTau.of(pair));
    }

    /** The result on the original scale, for a mirrored pair, see {@link painlog.stats.series.Series#mirrored}. */
    TauFamily unmirrored() {
        return new TauFamily(
                tau, tauSeUnbiased, tauCi, tauEssCi, tauU, tauBcDays.then(line -> Outcome.ok(line.unmirrored())));
    }
}

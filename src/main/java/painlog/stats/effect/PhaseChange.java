package painlog.stats.effect;

import painlog.stats.Outcome;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.randomization.BlockBootstrap;
import painlog.stats.randomization.Permutation;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.Autocorrelation;
import painlog.stats.regression.LevelModels;
import painlog.stats.series.PhasePair;

/**
 * Everything there is to say about one pair, fitted once: the fields have the names of the JSON of {@code compare}. The
 * headline is no part of it: see {@link painlog.stats.headline.HeadlineModel}.
 */
public record PhaseChange(
        Outcome<Autocorrelation> autocorrelation,
        PhaseRegressions regressions,
        Outcome<Nonoverlap> nonoverlap,
        Outcome<Magnitude> magnitude,
        Outcome<Mcid> mcid,
        Permutation permutation,
        Outcome<BlockBootstrap> bootstrap) {

    public static PhaseChange of(PhasePair pair) {
        Outcome<ArFit> level = LevelModels.of(pair);
        return new PhaseChange(
                Autocorrelation.of(pair, level),
                PhaseRegressions.of(pair, level),
                Nonoverlap.of(pair, level),
                Magnitude.of(pair),
                Mcid.of(pair, level),
                Permutation.of(pair),
                BlockBootstrap.of(pair));
    }
}

package painlog.stats.effect;

import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.InterruptedOls;
import painlog.stats.regression.LevelModels;
import painlog.stats.series.PhasePair;

/**
 * The regressions of a pair, see {@link LevelModels}; each may refuse by itself.
 *
 * @param levelReml B minus A
 * @param levelTrendReml the same beside a common calendar trend
 * @param itsReml the interrupted time series; {@code itsOls} the same by least squares
 */
public record PhaseRegressions(
        Outcome<ArFit> levelReml, Outcome<ArFit> levelTrendReml, Outcome<ArFit> itsReml, Outcome<InterruptedOls> itsOls)
        implements JsonUnwrapped {

    static PhaseRegressions of(PhasePair pair, Outcome<ArFit> level) {
        return new PhaseRegressions(
                level, LevelModels.withTrend(pair), LevelModels.interrupted(pair), InterruptedOls.of(pair));
    }
}

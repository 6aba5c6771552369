package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.stats.JsonUnwrapped;
import painlog.stats.Outcome;
import painlog.stats.effect.Magnitude;
import painlog.stats.effect.Mcid;
import painlog.stats.effect.PhaseRegressions;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.randomization.BlockBootstrap;
import painlog.stats.randomization.Permutation;
import painlog.stats.regression.Autocorrelation;

/**
 * The change from one phase to the next (JSON {@code consecutive}); fields as of
 * {@link painlog.stats.effect.PhaseChange}.
 *
 * @param headline the later phase minus the earlier, by the headline's model on the days of these two alone
 * @param permutation empty for a measure of which neither direction is the better
 * @param pHolm p of {@code levelReml}, a detail, adjusted over all steps of the comparison; empty where that was
 *     refused
 */
public record PhaseStep(
        Between between,
        Outcome<Headline> headline,
        Outcome<Autocorrelation> autocorrelation,
        PhaseRegressions regressions,
        EffectSizes sizes,
        Optional<Permutation> permutation,
        Outcome<BlockBootstrap> bootstrap,
        OptionalDouble pHolm) {

    /** How much more steeply the later phase goes, a week; empty where that is refused. */
    public OptionalDouble trendChangePerWeek() {
        Optional<Double> perDay = regressions
                .itsReml()
                .value()
                .map(fit -> fit.estimate("slopeChange").estimate());
        return perDay.isPresent() ? OptionalDouble.of(7 * perDay.get()) : OptionalDouble.empty();
    }
    /**
     * Which phases they are.
     *
     * @param from index of the earlier phase, from 1
     * @param to index of the later phase
     * @param phaseBStart calendar start of the later phase, washed out or not
     * @param washoutDays first days of the later phase that do not count, 0 or more
     */
    public record Between(int from, int to, LocalDate phaseBStart, int washoutDays) implements JsonUnwrapped {}

    /**
     * How big the change is.
     *
     * @param nonoverlap empty for a measure of which neither direction is the better
     * @param mcid empty for measures that are not pain
     */
    public record EffectSizes(
            Optional<Outcome<Nonoverlap>> nonoverlap, Outcome<Magnitude> magnitude, Optional<Outcome<Mcid>> mcid)
            implements JsonUnwrapped {}
}

package painlog.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.stats.ArFit;
import painlog.stats.Autocorrelation;
import painlog.stats.BlockBootstrap;
import painlog.stats.InterruptedOls;
import painlog.stats.Magnitude;
import painlog.stats.Mcid;
import painlog.stats.Nonoverlap;
import painlog.stats.Outcome;
import painlog.stats.Permutation;

/**
 * The change from one phase to the next (JSON {@code consecutive}); fields as of {@link painlog.stats.PhaseChange}.
 *
 * @param from index of the earlier phase
 * @param to index of the later phase
 * @param phaseBStart calendar start of the later phase, washed out or not
 * @param nonoverlap empty, like {@code permutation}, for a measure of which neither direction is the better
 * @param mcid empty for measures that are not pain
 * @param pHolm p of {@code levelReml}, adjusted over all steps of the comparison; empty where that was refused
 */
public record PhaseStep(
        int from,
        int to,
        LocalDate phaseBStart,
        int washoutDays,
        Outcome<Autocorrelation> autocorrelation,
        Outcome<ArFit> levelReml,
        Outcome<ArFit> levelTrendReml,
        Outcome<ArFit> itsReml,
        Outcome<InterruptedOls> itsOls,
        Optional<Outcome<Nonoverlap>> nonoverlap,
        Outcome<Magnitude> magnitude,
        Optional<Outcome<Mcid>> mcid,
        Optional<Permutation> permutation,
        Outcome<BlockBootstrap> bootstrap,
        OptionalDouble pHolm) {

    /** How much more steeply the later phase goes, a week; empty where that is refused. */
    public OptionalDouble trendChangePerWeek() {
        Optional<Double> perDay =
                itsReml.value().map(fit -> fit.estimate("slopeChange").estimate());
        return perDay.isPresent() ? OptionalDouble.of(7 * perDay.get()) : OptionalDouble.empty();
    }
}

package painlog.analysis.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import painlog.stats.Outcome;
import painlog.stats.plan.DailyVariation;
import painlog.stats.plan.PlanInputs;

/**
 * What a plan assumes of single days, and where that comes from.
 *
 * @param variation what is planned with
 * @param journal what the journal says; refused where it says too little, and then shipped figures serve
 * @param ownCoverage share of the days that the journal's figures rest on that have an entry; empty when it is not used
 * @param typed what was given by hand instead
 */
public record PlanAssumptions(
        DailyVariation variation, Outcome<PlanInputs> journal, OptionalDouble ownCoverage, Typed typed) {
    private static final double LEAST_COVERAGE = 0.5;

    /** Figures given by hand; each is empty where the journal's own or a shipped one serves. */
    public record Typed(OptionalDouble sd, OptionalDouble phi, OptionalDouble coverage) {
        public static final Typed NOTHING =
                new Typed(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

        public boolean isEmpty() {
            return sd.isEmpty() && phi.isEmpty() && coverage.isEmpty();
        }
    }

    /**
     * What is typed first, then what the journal says, then what ships.
     *
     * @param coverage share of the days with an entry
     */
    public static PlanAssumptions of(Outcome<PlanInputs> journal, OptionalDouble coverage, Typed typed) {
        Optional<PlanInputs> own = journal.value();
        OptionalDouble ownCoverage = own.isPresent() ? coverage : OptionalDouble.empty();
        double sd = own.map(PlanInputs::sd).orElse(PlanInputs.DEFAULT_SD);
        double phi = own.map(PlanInputs::phi).orElse(PlanInputs.DEFAULT_PHI);
        double logged = ownCoverage.isPresent()
                ? Math.max(LEAST_COVERAGE, Math.min(1, ownCoverage.getAsDouble()))
                : PlanInputs.DEFAULT_COVERAGE;
        DailyVariation variation = new DailyVariation(
                typed.sd().orElse(sd), typed.phi().orElse(phi), typed.coverage().orElse(logged));
        return new PlanAssumptions(variation, journal, ownCoverage, typed);
    }
}

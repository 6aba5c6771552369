package painlog.analysis.comparison;

import java.util.List;
import java.util.Optional;
import painlog.analysis.plan.PlanResult;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.grade.Grade;
import painlog.stats.randomization.Cycles;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.Onset;
import painlog.stats.regression.TherapyModels;

/**
 * Therapies against each other in one journal: everything {@code compare} says.
 *
 * @param consecutive each phase against the one before it
 * @param contrasts every arm against every other, or the one that was asked for
 */
public record Comparison(
        ComparisonRequest question,
        List<PhaseView> phases,
        List<PhaseStep> consecutive,
        List<ArmView> arms,
        WholeCourse course,
        List<Contrast> contrasts,
        Verdict verdict) {

    public Comparison {
        phases = List.copyOf(phases);
        consecutive = List.copyOf(consecutive);
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
    }

    /**
     * What all phases say together.
     *
     * @param types of phases with massage, physical therapy, both or neither; days of other therapies are left out
     * @param onset whether the first days of phases are unlike the rest
     * @param periodPermutation empty for a measure of which neither direction is the better, and of a drawn plan, whose
     *     orders are not all orders
     * @param plan a drawn plan of these days
     */
    public record WholeCourse(
            TherapyModels types,
            Outcome<Cycles> cycles,
            Optional<Outcome<PeriodPermutation>> periodPermutation,
            Onset onset,
            Optional<PlanResult> plan) {}

    /**
     * How far to trust it.
     *
     * @param main the contrast that rests on most days; empty with fewer than two arms
     * @param grade of that contrast; empty where neither direction is the better
     * @param cautions about how the journal was kept, whatever is compared
     */
    public record Verdict(Optional<Contrast> main, Optional<Grade> grade, List<Caution> cautions) {
        public Verdict {
            cautions = List.copyOf(cautions);
        }
    }

    /** The contrasts that people see without asking for all pairs. */
    public List<Contrast> shown() {
        return contrasts.stream().filter(contrast -> contrast.arms().shown()).toList();
    }

    /** The plan whose days alone are compared. */
    public Optional<PlanResult> plan() {
        return course.plan().filter(PlanResult::isAlone);
    }

    /** Whether some difference of a plan may be looked at before its end. */
    public boolean isSoFar() {
        return plan().map(PlanResult::isSoFar).orElse(false)
                || contrasts.stream().anyMatch(contrast -> contrast.arms().soFar());
    }

    public Measure measure() {
        return question.measure();
    }

    /** Whether there is nothing to compare or to describe. */
    public boolean isEmpty() {
        return phases.stream().allMatch(phase -> phase.describe().value().isEmpty());
    }
}

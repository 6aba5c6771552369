package painlog.analysis;

import java.util.List;
import java.util.Optional;
import painlog.journal.Measure;
import painlog.stats.Cycles;
import painlog.stats.Grade;
import painlog.stats.Outcome;
import painlog.stats.PeriodPermutation;
import painlog.stats.TherapyModels;

/**
 * Therapies against each other in one journal: everything {@code compare} says. The fields have the names of its JSON.
 *
 * @param types of phases with massage, physical therapy, both or neither; days of other therapies are left out
 * @param periodPermutation empty for a measure of which neither direction is the better
 * @param grade of the contrast that rests on most days; empty where neither direction is the better
 * @param contrasts every arm against every other, or the one that was asked for
 * @param main the contrast the grade is of; empty with fewer than two arms
 */
public record Comparison(
        ComparisonQuestion question,
        List<PhaseView> phases,
        List<PhaseStep> consecutive,
        List<ArmView> arms,
        TherapyModels types,
        Outcome<Cycles> cycles,
        Optional<Outcome<PeriodPermutation>> periodPermutation,
        Optional<Grade> grade,
        List<Contrast> contrasts,
        Optional<Contrast> main) {

    public Comparison {
        phases = List.copyOf(phases);
        consecutive = List.copyOf(consecutive);
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
    }

    public Measure measure() {
        return question.measure();
    }

    /** Whether there is nothing to compare or to describe. */
    public boolean isEmpty() {
        return phases.stream().allMatch(phase -> phase.describe().value().isEmpty());
    }
}

package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.PhaseDays;
import painlog.journal.word.BetterDirection;
import painlog.stats.Holm;
import painlog.stats.Outcome;
import painlog.stats.effect.Magnitude;
import painlog.stats.effect.Mcid;
import painlog.stats.effect.PhaseChange;
import painlog.stats.headline.Headline;
import painlog.stats.headline.HeadlineModel;
import painlog.stats.nonoverlap.Nonoverlap;
import painlog.stats.randomization.Permutation;
import painlog.stats.series.PhasePair;
import painlog.stats.series.PhaseSeries;

/** Compares each phase with the one before it. */
record PhaseChanges(ComparisonRequest question, List<PhaseDays> phaseDays) {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    List<PhaseStep> all() {
        List<PhasePair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < phaseDays.size(); i++) {
            PhaseDays later = phaseDays.get(i + 1);
            pairs.add(new PhasePair(phaseDays.get(i).means(), later.means(), later.start()));
        }
        List<PhaseChange> changes = pairs.stream().map(PhaseChange::of).toList();
        List<Outcome<Headline>> headlines =
                AdjustedHeadlines.of(pairs.stream().map(this::headline).toList());
        double[] holm = Holm.adjust(changes.stream()
                .flatMap(change -> change.regressions().levelReml().value().stream())
                .mapToDouble(fit -> fit.estimate("level").test().p())
                .toArray());
        List<PhaseStep> steps = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < changes.size(); i++) {
            boolean tested = changes.get(i).regressions().levelReml().value().isPresent();
            OptionalDouble p = tested ? OptionalDouble.of(holm[next++]) : OptionalDouble.empty();
            steps.add(step(i, headlines.get(i), changes.get(i), p));
        }
        return steps;
    }

    private PhaseStep step(int earlier, Outcome<Headline> headline, PhaseChange change, OptionalDouble pHolm) {
        PhaseDays later = phaseDays.get(earlier + 1);
        Optional<PhaseChange> mirror =
                mirror(new PhasePair(phaseDays.get(earlier).means(), later.means(), later.start()));
        return new PhaseStep(
                new PhaseStep.Between(
                        earlier + 1, earlier + 2, later.phase().days().first(), later.washout()),
                headline,
                change.autocorrelation(),
                change.regressions(),
                new PhaseStep.EffectSizes(nonoverlap(change, mirror), magnitude(change, mirror), mcid(change)),
                permutation(change, mirror),
                change.bootstrap(),
                pHolm);
    }

    private Outcome<Headline> headline(PhasePair pair) {
        List<PhaseSeries> both = List.of(
                new PhaseSeries(BEFORE, false, false, pair.a()), new PhaseSeries(AFTER, false, false, pair.b()));
        double range = question.measure().max() - question.measure().min();
        return HeadlineModel.of(List.of(BEFORE, AFTER), both, range).headline(AFTER, BEFORE);
    }

    private Optional<PhaseChange> mirror(PhasePair pair) {
        return question.measure().better() == BetterDirection.HIGHER
                ? Optional.of(PhaseChange.of(pair.mirrored()))
                : Optional.empty();
    }

    private boolean isJudged() {
        return question.measure().better() != BetterDirection.NEITHER;
    }

    private Optional<Outcome<Nonoverlap>> nonoverlap(PhaseChange change, Optional<PhaseChange> mirror) {
        Optional<Outcome<Nonoverlap>> turned =
                mirror.map(m -> m.nonoverlap().then(overlap -> Outcome.ok(overlap.unmirrored())));
        return turned.or(() -> isJudged() ? Optional.of(change.nonoverlap()) : Optional.empty());
    }

    private Optional<Permutation> permutation(PhaseChange change, Optional<PhaseChange> mirror) {
        Optional<Permutation> turned = mirror.map(m -> m.permutation().unmirrored());
        return turned.or(() -> isJudged() ? Optional.of(change.permutation()) : Optional.empty());
    }

    /** Ratios are of the scale as it is; only the standardised differences speak of improvement. */
    private static Outcome<Magnitude> magnitude(PhaseChange change, Optional<PhaseChange> mirror) {
        return mirror.map(m -> change.magnitude()
                        .then(plain -> m.magnitude().then(turned -> Outcome.ok(plain.withImprovement(turned)))))
                .orElse(change.magnitude());
    }

    private Optional<Outcome<Mcid>> mcid(PhaseChange change) {
        return question.measure().isPain() ? Optional.of(change.mcid()) : Optional.empty();
    }
}

package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.PhaseDays;
import painlog.journal.arm.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Holm;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.Reason;
import painlog.stats.effect.Mcid;
import painlog.stats.grade.Grade;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.stats.regression.Estimate;

/** Compares arms with each other over all their phases. */
final class ContrastAnalysis {
    private final List<PhaseDays> phaseDays;
    private final Measure measure;
    private final Confounders confounders;
    private final ContrastModels models;

    ContrastAnalysis(List<PhaseDays> phaseDays, Measure measure, Confounders confounders) {
        this.phaseDays = phaseDays;
        this.measure = measure;
        this.confounders = confounders;
        this.models = ContrastModels.of(phaseDays);
    }

    /** Every arm against every one that comes before it: none first, then single therapies, then those together. */
    List<Contrast> all() {
        List<Arm> arms = phaseDays.stream()
                .filter(s -> !s.days().isEmpty())
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .toList();
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            for (int j = i + 1; j < arms.size(); j++) {
                contrasts.add(of(arms.get(j), arms.get(i)));
            }
        }
        return adjusted(contrasts);
    }

    /** One arm against another, alone. */
    Contrast alone(Arm arm, Arm against) {
        return adjusted(List.of(of(arm, against))).get(0);
    }

    private Contrast of(Arm arm, Arm against) {
        ArmDays armDays = ArmDays.of(arm, phaseDays);
        ArmDays againstDays = ArmDays.of(against, phaseDays);
        Outcome<Estimate> level = models.level(arm.label(), against.label());
        Outcome<Estimate> trend = models.levelTrend(arm.label(), against.label());
        Outcome<Estimate> headline = isCollinear(trend) ? level : trend;
        Optional<Outcome<ArmOverlap>> overlap = overlap(armDays, againstDays);
        List<Caution> cautions = new Cautions(confounders, measure, armDays, againstDays).all();
        EvidenceAssessment evidenceAssessment = new EvidenceAssessment(measure, models, armDays, againstDays);
        Optional<Grade> grade = overlap.map(o -> evidenceAssessment.grade(o.value(), cautions));
        return new Contrast(
                new Contrast.Arms(arm, against, armDays.logged(), againstDays.logged()),
                new Contrast.Differences(headline, trend, level),
                new Contrast.EffectSizes(overlap, mcid(headline, againstDays)),
                new Contrast.Repetition(armDays.beganBefore(againstDays), cycles(armDays, againstDays)),
                OptionalDouble.empty(),
                grade,
                cautions);
    }

    private static boolean isCollinear(Outcome<Estimate> trend) {
        return trend instanceof NotEstimable<Estimate> notEstimable
                && notEstimable.reason() == Reason.COLLINEAR_WITH_TIME;
    }

    private Optional<Outcome<ArmOverlap>> overlap(ArmDays arm, ArmDays against) {
        return switch (measure.better()) {
            case LOWER ->
                Optional.of(ArmOverlap.of(
                        against.means(), arm.means(), models.means().levelReml()));
            case HIGHER ->
                Optional.of(ArmOverlap.of(
                                against.means().mirrored(),
                                arm.means().mirrored(),
                                models.means().levelReml())
                        .then(overlap -> Outcome.ok(overlap.unmirrored())));
            case NEITHER -> Optional.empty();
        };
    }

    private Optional<Outcome<Mcid>> mcid(Outcome<Estimate> headline, ArmDays against) {
        if (!measure.isPain() || measure.better() != BetterDirection.LOWER) {
            return Optional.empty();
        }
        double mean =
                against.describe(measure).value().map(d -> d.center().mean()).orElse(0.0);
        return Optional.of(headline.then(estimate -> Outcome.ok(Mcid.of(estimate, mean))));
    }

    private static Outcome<Cycles> cycles(ArmDays arm, ArmDays against) {
        List<PhaseDays> both = new ArrayList<>(arm.phaseDays());
        both.addAll(against.phaseDays());
        return Cycles.of(both.stream().map(s -> s.forModels(s.means())).toList());
    }

    private static List<Contrast> adjusted(List<Contrast> contrasts) {
        double[] p = contrasts.stream()
                .flatMap(c -> c.differences().headline().value().stream())
                .mapToDouble(estimate -> estimate.test().p())
                .toArray();
        double[] holm = Holm.adjust(p);
        List<Contrast> adjusted = new ArrayList<>();
        int next = 0;
        for (Contrast c : contrasts) {
            boolean tested = c.differences().headline().value().isPresent();
            adjusted.add(c.adjusted(tested ? OptionalDouble.of(holm[next++]) : OptionalDouble.empty()));
        }
        return List.copyOf(adjusted);
    }
}

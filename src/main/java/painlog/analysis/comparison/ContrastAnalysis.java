package painlog.analysis.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import painlog.analysis.PhaseDays;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.journal.word.Measure;
import painlog.stats.Outcome;
import painlog.stats.headline.Headline;
import painlog.stats.nonoverlap.ArmOverlap;
import painlog.stats.randomization.Cycles;
import painlog.stats.regression.ArmModels;
import painlog.stats.regression.WorstMoment;
import painlog.stats.series.PhaseSpan;

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
        this.models = ContrastModels.of(phaseDays, measure);
    }

    /** Every arm against every one that comes before it in canonical order. */
    List<Contrast> all(ComparisonScope scope) {
        ShownContrasts shown = ShownContrasts.of(scope, phaseDays);
        List<Arm> arms = phaseDays.stream()
                .filter(s -> !s.days().isEmpty())
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .toList();
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            for (int j = 0; j < i; j++) {
                contrasts.add(of(arms.get(i), arms.get(j), shown.contains(arms.get(i), arms.get(j))));
            }
        }
        return adjusted(contrasts);
    }

    /** One arm against another, alone. */
    Contrast alone(Arm arm, Arm against) {
        return adjusted(List.of(of(arm, against, true))).get(0);
    }

    private Contrast of(Arm arm, Arm against, boolean shown) {
        boolean soFar = confounders.isSoFar(arm, against);
        ArmDays armDays = ArmDays.of(arm, phaseDays);
        ArmDays againstDays = ArmDays.of(against, phaseDays);
        Contrast.Differences differences = new Contrast.Differences(
                models.headline().headline(arm.label(), against.label()),
                models.plain().between(arm.label(), against.label()),
                models.headline().steadyDrift(arm.label(), against.label()));
        Optional<Outcome<ArmOverlap>> overlap = overlap(armDays, againstDays);
        HeadlineReading reading = new HeadlineReading(measure, models, armDays, againstDays);
        List<Caution> cautions = new ArrayList<>(besides());
        cautions.addAll(new Cautions(confounders, armDays, againstDays).all(worst(arm, against)));
        EvidenceAssessment evidence =
                new EvidenceAssessment(measure, models, armDays, againstDays, isRandomised(arm, against));
        return new Contrast(
                new Contrast.Arms(
                        arm,
                        against,
                        armDays.logged(),
                        againstDays.logged(),
                        shown || confounders.isFollowed(arm, against),
                        soFar),
                differences,
                new Contrast.EffectSizes(
                        soFar ? Optional.empty() : reading.chances(differences.headline()),
                        soFar ? Optional.empty() : reading.mcid(differences.headline()),
                        overlap),
                new Contrast.Hidden(
                        reading.missingDays(differences.headline()),
                        models.gaps().beforeGap(),
                        reading.anytime(differences.headline())),
                overlap.filter(o -> !soFar).map(o -> evidence.grade(differences, o.value(), cautions)),
                cautions,
                new Contrast.Details(
                        armDays.beganBefore(againstDays),
                        cycles(armDays, againstDays),
                        ArmModels.between(models.details().levelTrendReml(), arm.label(), against.label()),
                        ArmModels.between(models.details().levelReml(), arm.label(), against.label())));
    }

    private boolean isRandomised(Arm arm, Arm against) {
        return confounders.plan().map(plan -> plan.isRandomised(arm, against)).orElse(false);
    }

    /** Other therapies that cannot be allowed for, since they were under way on just the same days. */
    private List<Caution> besides() {
        List<PhaseDays> logged =
                phaseDays.stream().filter(s -> !s.days().isEmpty()).toList();
        Set<String> inseparable = new TreeSet<>();
        logged.forEach(s -> inseparable.addAll(s.besides()));
        inseparable.removeIf(
                therapy -> logged.stream().allMatch(s -> s.besides().contains(therapy)));
        models.headline().besides().forEach(inseparable::remove);
        return inseparable.isEmpty()
                ? List.of()
                : List.of(new Caution(Caution.Kind.SEVERAL_AT_ONCE, 0, List.copyOf(inseparable)));
    }

    /** Whether the arm began when the other was worse than usual. */
    private WorstMoment worst(Arm arm, Arm against) {
        boolean turned = measure.better() == BetterDirection.HIGHER;
        List<PhaseSpan> spans = phaseDays.stream()
                .map(PhaseDays::wholeSpan)
                .map(span -> turned ? span.mirrored() : span)
                .toList();
        return WorstMoment.of(arm.label(), against.label(), spans, measure.max() - measure.min());
    }

    private Optional<Outcome<ArmOverlap>> overlap(ArmDays arm, ArmDays against) {
        return switch (measure.better()) {
            case LOWER ->
                Optional.of(ArmOverlap.of(
                        against.means(), arm.means(), models.details().levelReml()));
            case HIGHER ->
                Optional.of(ArmOverlap.of(
                                against.means().mirrored(),
                                arm.means().mirrored(),
                                models.details().levelReml())
                        .then(overlap -> Outcome.ok(overlap.unmirrored())));
            case NEITHER -> Optional.empty();
        };
    }

    private static Outcome<Cycles> cycles(ArmDays arm, ArmDays against) {
        List<PhaseDays> both = new ArrayList<>(arm.phaseDays());
        both.addAll(against.phaseDays());
        return Cycles.of(both.stream().map(s -> s.forModels(s.means())).toList());
    }

    /** Those that are shown for each other, any other one for all. */
    private static List<Contrast> adjusted(List<Contrast> contrasts) {
        List<Contrast> shown = contrasts.stream().filter(c -> c.arms().shown()).toList();
        Iterator<Outcome<Headline>> amongShown = headlines(shown).iterator();
        List<Outcome<Headline>> amongAll = headlines(contrasts);
        return IntStream.range(0, contrasts.size())
                .mapToObj(i -> contrasts.get(i).arms().shown()
                        ? contrasts.get(i).with(amongShown.next())
                        : contrasts.get(i).with(amongAll.get(i)))
                .toList();
    }

    private static List<Outcome<Headline>> headlines(List<Contrast> contrasts) {
        return AdjustedHeadlines.of(contrasts.stream().map(Contrast::headline).toList());
    }
}

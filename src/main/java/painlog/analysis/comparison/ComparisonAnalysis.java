package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.analysis.PhaseDays;
import painlog.analysis.plan.PlanResult;
import painlog.journal.arm.Phase;
import painlog.journal.arm.Phases;
import painlog.journal.total.DayValues;
import painlog.journal.word.Arm;
import painlog.journal.word.BetterDirection;
import painlog.stats.Outcome;
import painlog.stats.grade.Grade;
import painlog.stats.randomization.Cycles;
import painlog.stats.randomization.PeriodPermutation;
import painlog.stats.regression.Onset;
import painlog.stats.regression.TherapyModels;
import painlog.stats.trend.Trend;

/** Compares the phases of a journal. */
public final class ComparisonAnalysis {
    private final ComparisonRequest request;
    private final List<PhaseDays> whole;
    private final List<PhaseDays> shown;
    private final List<PhaseDays> compared;
    private final Confounders confounders;

    private ComparisonAnalysis(ComparisonRequest request, List<PhaseDays> whole, Confounders confounders) {
        this.request = request;
        this.whole = whole;
        this.shown = whole.stream()
                .map(s -> s.phase().index() == 1 ? s : s.washed(request.washout()))
                .toList();
        this.confounders = confounders;
        this.compared = shown.stream()
                .map(s -> s.days().size() < request.minDays() ? s.bare() : s)
                .toList();
    }

    /**
     * The comparison of all phases.
     *
     * @param days the measure's days, in order; those outside all phases are left out
     */
    public static Comparison compare(
            ComparisonRequest request, Phases phases, List<DayValues> days, Confounders confounders) {
        return new ComparisonAnalysis(
                        request, phaseDays(request, request.scope().phases(phases), days), confounders)
                .comparison();
    }

    private static List<PhaseDays> phaseDays(ComparisonRequest request, Phases phases, List<DayValues> days) {
        if (phases.all().isEmpty()) {
            return List.of();
        }
        LocalDate origin = phases.all().get(0).days().first();
        return phases.all().stream()
                .map(phase ->
                        PhaseDays.of(phase, origin, 0, days).as(request.scope().armOf(phase)))
                .toList();
    }

    private Comparison comparison() {
        List<Contrast> contrasts = contrasts();
        boolean soFar = contrasts.stream().anyMatch(contrast -> contrast.arms().soFar());
        List<PhaseDays> changing = request.scope().needsCourse() && !soFar ? compared : List.of();
        Optional<Contrast> main = contrasts.stream()
                .max(Comparator.comparingInt((Contrast c) -> c.arms().fewerDays())
                        .thenComparing(
                                Comparator.comparingInt(contrasts::indexOf).reversed()));
        return new Comparison(
                request,
                shown.stream().map(this::view).toList(),
                new PhaseChanges(request, changing).all(),
                arms(),
                new Comparison.WholeCourse(
                        types(changing),
                        Cycles.of(models(changing)),
                        permutation(changing),
                        onset(soFar),
                        confounders.plan()),
                contrasts,
                new Comparison.Verdict(
                        main,
                        main.map(Contrast::grade).orElseGet(this::noGrade),
                        JournalCautions.of(confounders.upkeep(), contrasts)));
    }

    private List<Contrast> contrasts() {
        List<PhaseDays> enough = compared.stream()
                .filter(s -> s.days().size() >= request.minDays())
                .toList();
        ContrastAnalysis contrastAnalysis = new ContrastAnalysis(enough, request.measure(), confounders);
        return request.scope()
                .pair()
                .map(armPair -> List.of(contrastAnalysis.alone(armPair.arm(), armPair.against())))
                .orElseGet(() -> contrastAnalysis.all(request.scope()));
    }

    private PhaseView view(PhaseDays phaseDays) {
        Phase phase = phaseDays.phase();
        return new PhaseView(
                phase.index(),
                phase.arm(),
                phase.days().first(),
                phase.days().last(),
                PhaseDays.describe(List.of(phaseDays), request.measure()),
                Trend.of(phaseDays.means()));
    }

    private List<ArmView> arms() {
        return shown.stream()
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .map(arm -> new ArmView(
                        arm,
                        ArmDays.of(arm, shown).describe(request.measure()),
                        ArmView.expected(arm, shown, confounders.expected())))
                .toList();
    }

    /** Of all days, whatever is washed out: it is about the first ones; of a plan at its end only. */
    private Onset onset(boolean soFar) {
        List<String> order = shown.stream()
                .map(PhaseDays::arm)
                .distinct()
                .sorted()
                .map(Arm::label)
                .toList();
        List<PhaseDays> days = request.scope().needsCourse() && !soFar ? whole : List.of();
        return Onset.of(order, days.stream().map(PhaseDays::span).toList());
    }

    private static TherapyModels types(List<PhaseDays> phaseDays) {
        return TherapyModels.of(
                models(phaseDays.stream().filter(PhaseDays::isOfTwoTherapies).toList()));
    }

    private Optional<Outcome<PeriodPermutation>> permutation(List<PhaseDays> changing) {
        if (confounders.plan().filter(PlanResult::isAlone).isPresent()) {
            return Optional.empty();
        }
        List<painlog.stats.series.PhaseSeries> phases = models(changing);
        return switch (request.measure().better()) {
            case LOWER -> Optional.of(PeriodPermutation.of(phases));
            case HIGHER ->
                Optional.of(PeriodPermutation.of(phases.stream()
                                .map(painlog.stats.series.PhaseSeries::mirrored)
                                .toList())
                        .then(permutation -> Outcome.ok(permutation.unmirrored())));
            case NEITHER -> Optional.empty();
        };
    }

    private static List<painlog.stats.series.PhaseSeries> models(List<PhaseDays> phaseDays) {
        return phaseDays.stream().map(s -> s.forModels(s.means())).toList();
    }

    private boolean isRunning() {
        return confounders
                .plan()
                .filter(PlanResult::isAlone)
                .map(PlanResult::isSoFar)
                .orElse(false);
    }

    /** With a single arm there is no contrast, hence nothing that could be said. */
    private Optional<Grade> noGrade() {
        return request.measure().better() == BetterDirection.NEITHER || isRunning()
                ? Optional.empty()
                : Optional.of(new Grade(
                        Grade.Certainty.CANNOT_SAY, OptionalInt.empty(), List.of(Grade.Concern.FEWER_THAN_5_DAYS)));
    }
}

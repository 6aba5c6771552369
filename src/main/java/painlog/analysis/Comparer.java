package painlog.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import painlog.journal.Better;
import painlog.journal.Day;
import painlog.journal.Phase;
import painlog.journal.Phases;
import painlog.stats.Cycles;
import painlog.stats.Grade;
import painlog.stats.Outcome;
import painlog.stats.PeriodPermutation;
import painlog.stats.TherapyModels;
import painlog.stats.Trend;

/** Compares the phases of a journal. */
public final class Comparer {
    private final ComparisonQuestion question;
    private final List<Stretch> shown;
    private final List<Stretch> compared;
    private final Background background;

    private Comparer(ComparisonQuestion question, List<Stretch> shown, Background background) {
        this.question = question;
        this.shown = shown;
        this.background = background;
        this.compared = shown.stream()
                .map(s -> s.days().size() < question.minDays() ? s.bare() : s)
                .toList();
    }

    /**
     * The comparison of all phases.
     *
     * @param days the measure's days, in order; those outside all phases are left out
     */
    public static Comparison compare(
            ComparisonQuestion question, Phases phases, List<Day> days, Background background) {
        return new Comparer(question, stretches(question, phases, days), background).comparison();
    }

    private static List<Stretch> stretches(ComparisonQuestion question, Phases phases, List<Day> days) {
        if (phases.all().isEmpty()) {
            return List.of();
        }
        LocalDate origin = phases.all().get(0).days().first();
        return phases.all().stream()
                .map(phase -> Stretch.of(phase, origin, phase.index() == 1 ? 0 : question.washout(), days))
                .toList();
    }

    private Comparison comparison() {
        List<Contrast> contrasts = contrasts();
        Optional<Contrast> main = contrasts.stream()
                .max(Comparator.comparingInt((Contrast c) -> c.arms().fewerDays())
                        .thenComparing(
                                Comparator.comparingInt(contrasts::indexOf).reversed()));
        return new Comparison(
                question,
                shown.stream().map(this::view).toList(),
                new Steps(question, compared).all(),
                arms(),
                new Comparison.WholeCourse(types(), Cycles.of(models(compared)), permutation()),
                contrasts,
                new Comparison.Verdict(main, main.map(Contrast::grade).orElseGet(this::noGrade)));
    }

    private List<Contrast> contrasts() {
        Contrasts contrasts = new Contrasts(compared, question.measure(), background);
        return question.two()
                .map(two -> List.of(contrasts.alone(two.arm(), two.against())))
                .orElseGet(contrasts::all);
    }

    private PhaseView view(Stretch stretch) {
        Phase phase = stretch.phase();
        return new PhaseView(
                phase.index(),
                phase.arm(),
                phase.days().first(),
                phase.days().last(),
                Stretch.describe(List.of(stretch), question.measure()),
                Trend.of(stretch.means()));
    }

    private List<ArmView> arms() {
        return shown.stream()
                .map(s -> s.phase().arm())
                .distinct()
                .sorted()
                .map(arm -> new ArmView(arm, ArmDays.of(arm, shown).describe(question.measure())))
                .toList();
    }

    private TherapyModels types() {
        return TherapyModels.of(
                models(compared.stream().filter(Stretch::isOfTwoTherapies).toList()));
    }

    private Optional<Outcome<PeriodPermutation>> permutation() {
        List<painlog.stats.Phase> phases = models(compared);
        return switch (question.measure().better()) {
            case LOWER -> Optional.of(PeriodPermutation.of(phases));
            case HIGHER ->
                Optional.of(PeriodPermutation.of(phases.stream()
                                .map(painlog.stats.Phase::mirrored)
                                .toList())
                        .then(permutation -> Outcome.ok(permutation.turnedBack())));
            case NEITHER -> Optional.empty();
        };
    }

    private static List<painlog.stats.Phase> models(List<Stretch> stretches) {
        return stretches.stream().map(s -> s.forModels(s.means())).toList();
    }

    /** With a single arm there is no contrast, hence nothing that could be said. */
    private Optional<Grade> noGrade() {
        return question.measure().better() == Better.NEITHER
                ? Optional.empty()
                : Optional.of(new Grade(
                        Grade.Certainty.CANNOT_SAY, OptionalInt.empty(), List.of(Grade.Concern.FEWER_THAN_5_DAYS)));
    }
}

package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.ArmView;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.comparison.PhaseView;
import painlog.journal.word.Arm;
import painlog.stats.grade.Grade;
import painlog.text.Sentence;

/** The one thing that would make a comparison clearer most: to record, to go on with, or to plan. */
final class NextStepText {
    private static final int ENOUGH = 14;
    /** Columns of a line in short. */
    private static final int LINE = 78;
    /** From so many phases of the two on they have taken turns. */
    private static final int TURNS = 4;

    private final Comparison comparison;

    private NextStepText(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Empty where the first difference shown is as sure as a journal makes it. */
    static Optional<String> of(Comparison comparison) {
        NextStepText step = new NextStepText(comparison);
        if (comparison.isSoFar()) {
            return step.sites().or(step::untilTheEnd);
        }
        return step.sites()
                .or(step::idle)
                .or(step::unassigned)
                .or(step::onlyOneArm)
                .or(step::fewDays)
                .or(step::together)
                .or(step::gaps)
                .or(step::turns);
    }

    /** Two pains in one figure: nothing else is worth doing first. */
    private Optional<String> sites() {
        return caution(Caution.Kind.SITES_MIXED)
                .map(caution -> "Sites are mixed; look at one: painlog compare --site "
                        + caution.names().get(0) + ".");
    }

    /** While a plan runs there is one thing to do, and looking is none. */
    private Optional<String> untilTheEnd() {
        return comparison
                .course()
                .plan()
                .filter(plan -> !plan.progress().today().isAfter(plan.plan().last()))
                .map(plan -> "One score a day is enough; the answer comes after "
                        + PlanText.text(plan.plan().days().last()) + ".");
    }

    /** A period that nobody ended. */
    private Optional<String> idle() {
        return caution(Caution.Kind.IDLE_PERIOD)
                .map(caution -> Sentence.capitalized(IdlePeriodText.of(caution.names())) + ".");
    }

    private Optional<String> unassigned() {
        return caution(Caution.Kind.SESSIONS_WITHOUT_PERIOD)
                .map(caution -> "Sessions of " + Sentence.list(caution.names())
                        + " belong to no period, so their days count as none; painlog period infer adds periods.");
    }

    private Optional<Caution> caution(Caution.Kind kind) {
        return comparison.verdict().cautions().stream()
                .filter(caution -> caution.kind() == kind)
                .findFirst();
    }

    private Optional<String> onlyOneArm() {
        if (!comparison.contrasts().isEmpty()) {
            return Optional.empty();
        }
        List<String> therapies = comparison.arms().stream()
                .flatMap(view -> view.arm().therapies().stream())
                .distinct()
                .toList();
        return Optional.of(
                therapies.isEmpty()
                        ? "There is only one arm so far, so there is nothing to hold it against; painlog period start"
                                + " THERAPY begins a period."
                        : "There are only days with " + Sentence.list(therapies) + " so far; to compare, days without "
                                + (therapies.size() == 1 ? "it" : "them") + " are missing.");
    }

    /** An arm that is under way or nearly has enough days. */
    private Optional<String> fewDays() {
        List<String> few = new ArrayList<>();
        for (ArmView view : comparison.arms()) {
            int days = logged(view);
            if (days > 0 && days < ENOUGH) {
                few.add(view.arm().label() + " (" + days + ")");
            }
        }
        return few.isEmpty() || !comparison.shown().stream().allMatch(NextStepText::isTooEarly)
                ? Optional.empty()
                : Optional.of("Too few logged days: " + Sentence.list(few) + ". A pair is shown from " + ENOUGH
                        + " days each, and 28 each say more.");
    }

    private static boolean isTooEarly(Contrast contrast) {
        return contrast.headline().value().isEmpty();
    }

    private static int logged(ArmView view) {
        return view.describe().value().map(d -> d.logged().nDays()).orElse(0);
    }

    /** Therapies that run at the same time, of which one never ran alone for long. */
    private Optional<String> together() {
        if (comparison.question().scope().pair().isPresent() || isSure()) {
            return Optional.empty();
        }
        PhaseView last = comparison.phases().get(comparison.phases().size() - 1);
        List<String> never = last.arm().therapies().stream()
                .filter(therapy -> comparison.arms().stream()
                        .noneMatch(view -> view.arm().equals(Arm.of(List.of(therapy))) && logged(view) >= ENOUGH))
                .toList();
        return last.arm().therapies().size() < 2 || never.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.capitalized(
                                Sentence.list(List.copyOf(last.arm().therapies())))
                        + " ran at the same time; some weeks with " + never.get(0) + " alone would tell them apart.");
    }

    private Optional<String> gaps() {
        return comparison.shown().stream()
                .flatMap(contrast -> contrast.grade().stream())
                .filter(grade -> grade.reasons().contains(Grade.Concern.MISSING_DAYS))
                .findFirst()
                .map(grade -> "To see more: fewer days without an entry; one score a day is enough.");
    }

    /** Two spans are over; nothing can be added to them. */
    private Optional<String> turns() {
        boolean areSpans = comparison.question().scope().areSpans();
        if (isSure() || areSpans || comparison.shown().isEmpty()) {
            return Optional.empty();
        }
        Contrast.Arms first = comparison.shown().get(0).arms();
        long turns = comparison.phases().stream()
                .map(phase -> comparison.question().scope().armOf(phase.phase()))
                .filter(arm -> arm.equals(first.arm()) || arm.equals(first.against()))
                .count();
        return Optional.of(turns < TURNS ? takeTurns(first) : "To see more: more days of each, with few gaps.");
    }

    /**
     * With the command that draws such turns where one line holds it; all days with a therapy and all without are no arms
     * of a plan.
     */
    private static String takeTurns(Contrast.Arms arms) {
        String drawn = "To see more: take turns by lot; painlog plan "
                + arms.arm().label() + " " + arms.against().label() + " shows how.";
        boolean areArms = !arms.arm().name().startsWith("with");
        return areArms && drawn.length() <= LINE
                ? drawn
                : "To see more: take turns, some weeks with and some weeks without.";
    }

    private boolean isTooSmall(Contrast contrast) {
        VerdictText.Kind kind = new VerdictText(contrast, comparison.measure()).kind();
        return kind == VerdictText.Kind.TOO_SMALL_TO_MATTER;
    }

    private boolean isSure() {
        return comparison.shown().stream()
                .filter(contrast -> contrast.isClear() || isTooSmall(contrast))
                .flatMap(contrast -> contrast.grade().stream())
                .anyMatch(grade -> grade.grade() == Grade.Certainty.MODERATE || grade.grade() == Grade.Certainty.HIGH);
    }
}

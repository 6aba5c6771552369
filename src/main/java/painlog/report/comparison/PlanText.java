package painlog.report.comparison;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.plan.PlanProgress.Deviation;
import painlog.analysis.plan.PlanResult;
import painlog.calendar.DaySpan;
import painlog.journal.word.Arm;
import painlog.journal.word.Measure;
import painlog.report.plan.PlanDeviations;
import painlog.text.Plural;
import painlog.text.Sentence;

/** What a drawn plan says beside the differences of its arms: how it was drawn, lived and where it stands. */
public final class PlanText {
    private static final int MOST_DEVIATIONS = 6;

    private final PlanResult plan;

    public PlanText(PlanResult plan) {
        this.plan = plan;
    }

    /** {@code Plan x1}. */
    String name() {
        return "Plan " + plan.id();
    }

    /** Where it stands, in a sentence that a comparison begins with. */
    public String standing() {
        int days = plan.plan().shape().days();
        if (plan.progress().today().isAfter(plan.plan().last())) {
            return plan.isStoppedEarly() ? stoppedEarly(days) : lived(days);
        }
        if (plan.progress().today().equals(plan.plan().days().last())) {
            return name() + " ends today (day " + plan.past() + " of " + days + "); it is judged from tomorrow on.";
        }
        return name() + " runs until " + text(plan.plan().days().last()) + " (day " + plan.past() + " of " + days
                + "); nothing is judged before.";
    }

    private String stoppedEarly(int days) {
        return name() + " was stopped early, on day " + plan.past() + " of " + days
                + "; what is found at an early stop is too large on average.";
    }

    private String lived(int days) {
        String followed = name() + " was lived as drawn on " + plan.lived() + " of " + days + " days, " + plan.logged()
                + " of them logged.";
        return plan.prolongs()
                .map(earlier -> followed + " It goes on with plan " + earlier
                        + ", which could be looked at before: so the interval is the one for many looks.")
                .orElse(followed);
    }

    /** How its days are told from others; empty where they are compared alone. */
    static Optional<String> amongOthers(Comparison comparison) {
        return comparison
                .course()
                .plan()
                .filter(plan -> !plan.isAlone())
                .map(plan -> "Plan " + plan.id() + " is a part of these days; painlog compare --plan " + plan.id()
                        + " shows it alone.");
    }

    /** How the order came about. */
    public String drawn() {
        String order = plan.plan().draw().order().stream()
                .map(cycle -> cycle.stream().map(Arm::label).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
        int redraws = plan.plan().draw().redraws();
        String thrown = redraws == 0
                ? ""
                : " " + Plural.count(redraws, "order") + " before it " + (redraws == 1 ? "was" : "were")
                        + " thrown away, which makes the draw worth less.";
        return "Order drawn on " + text(plan.plan().draw().at().day(LocalTime.MIDNIGHT)) + " from seed "
                + plan.plan().draw().seed() + ": " + order + "." + thrown + noDraw();
    }

    private String noDraw() {
        if (!plan.seedAgrees()) {
            return " It is not the one that its seed gives (painlog plan check), so it is no draw.";
        }
        return plan.plan().isDrawnBefore() ? "" : " It was not there before its first day, so it is no draw.";
    }

    /** What was done otherwise; empty where nothing was. */
    public Optional<String> deviations() {
        String all = Stream.of(otherwise(), PlanDeviations.sessions(plan.progress()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<String> otherwise() {
        List<Deviation> all = plan.progress().deviations();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        for (Deviation one : all.subList(0, Math.min(MOST_DEVIATIONS, all.size()))) {
            told.add(one.days().text() + " " + one.lived().label() + " instead of "
                    + one.planned().label());
        }
        int more = all.size() - told.size();
        return Optional.of("Done otherwise on " + Plural.count(plan.progress().deviatingDays(), "day") + ": "
                + String.join("; ", told) + (more > 0 ? "; and " + more + " more times" : "")
                + ". The differences count days as they were lived, the test by the draw as they were drawn.");
    }

    /** The test by the draw, for a pair of arms that is shown; only at the end of a plan. */
    public static Optional<String> test(Comparison comparison, Contrast contrast) {
        return comparison
                .plan()
                .filter(plan -> !plan.isSoFar())
                .flatMap(plan -> plan.contrasts().stream()
                        .filter(pair -> pair.arm().equals(contrast.arms().arm())
                                && pair.against().equals(contrast.arms().against()))
                        .findFirst()
                        .map(pair -> RandomizationText.sentence(
                                pair, plan.plan().shape().arms().size())));
    }

    /** What the difference of two of its arms comes to, and how sure that is. */
    public static String answer(Contrast contrast, Measure measure) {
        VerdictText verdict = new VerdictText(contrast, measure);
        return Sentence.capitalized(verdict.clause())
                + verdict.sure().map(sure -> "; " + sure).orElse("") + ".";
    }

    static String text(LocalDate day) {
        return DaySpan.closed(day, day).text();
    }
}

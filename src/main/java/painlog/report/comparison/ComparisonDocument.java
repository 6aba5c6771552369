package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import painlog.analysis.TrendLine;
import painlog.analysis.comparison.ArmView;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.comparison.Contrast;
import painlog.calendar.DaySpan;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.SentenceList;
import painlog.report.document.Table;
import painlog.report.write.TextDocument;
import painlog.text.Sentence;

/** A comparison for people: in short, then the arms and what they differ by, then what was asked for besides. */
final class ComparisonDocument {
    private final Comparison comparison;
    private final List<Block> blocks = new ArrayList<>();

    private ComparisonDocument(Comparison comparison) {
        this.comparison = comparison;
    }

    static TextDocument of(Comparison comparison, boolean details) {
        ComparisonDocument page = new ComparisonDocument(comparison);
        page.blocks.add(new Heading(1, page.title()));
        if (comparison.isEmpty()) {
            page.say("Nothing to compare: there are no entries with "
                    + comparison.measure().name() + ".");
            return new TextDocument(page.blocks);
        }
        page.leftOut();
        page.head("In short");
        page.blocks.add(new SentenceList(InShort.of(comparison)));
        page.contents(comparison.question().scope());
        if (details && !comparison.isSoFar()) {
            page.blocks.addAll(DetailTables.of(comparison));
        }
        page.close(comparison.question().scope());
        return new TextDocument(page.blocks);
    }

    private String title() {
        String what = Sentence.capitalized(comparison.measure().name()) + " compared";
        if (comparison.phases().isEmpty()) {
            return what;
        }
        var first = comparison.phases().get(0).from();
        var last = comparison.phases().get(comparison.phases().size() - 1).to();
        String plan = comparison.plan().map(found -> ", plan " + found.id()).orElse("");
        return what + ", " + DaySpan.closed(first, last).text() + plan;
    }

    private void leftOut() {
        int washout = comparison.question().washout();
        int least = comparison.question().minDays();
        if (washout > 0) {
            say("Washout: the first " + washout + " days of each later phase are left out.");
        }
        if (least > 0) {
            say("Phases with fewer than " + least + " logged days are shown but not compared.");
        }
    }

    private void contents(ComparisonScope scope) {
        if (scope.pair().isPresent()) {
            contrast(comparison.contrasts().get(0));
        } else if (scope.showsOnlyPhases()) {
            phases();
        } else {
            blocks.add(ArmTable.of(comparison.arms(), comparison.measure()));
            expected();
            plan();
            if (scope.showsEverything()) {
                everything();
            } else {
                shown();
            }
        }
    }

    private void contrast(Contrast asked) {
        List<ArmView> both = comparison.arms().stream()
                .filter(view -> view.arm().equals(asked.arms().arm())
                        || view.arm().equals(asked.arms().against()))
                .toList();
        blocks.add(ArmTable.of(both, comparison.measure()));
        expected();
        ContrastText text = new ContrastText(asked, comparison.measure());
        blocks.addAll(text.alone(InShort.of(comparison)));
        CourseText.beforeGaps(comparison).ifPresent(this::say);
        List<Block> plan = PlanSection.of(comparison);
        if (plan.isEmpty()) {
            text.cycles().ifPresent(this::say);
            CourseText.onset(comparison).forEach(this::say);
        } else {
            head("The plan");
            blocks.addAll(plan);
        }
        boolean isOneOfSeveral = comparison.phases().stream()
                        .map(phase -> phase.arm())
                        .distinct()
                        .count()
                > 2;
        if (isOneOfSeveral && asked.isClear()) {
            say("Here the pair stands by itself. Who looks at several pairs finds one by chance; painlog compare"
                    + " adjusts p for all that it shows.");
        }
    }

    private void expected() {
        ArmTable.expectation(comparison.arms()).ifPresent(this::say);
    }

    /** How the plan was drawn and lived, after what its arms were like. */
    private void plan() {
        List<Block> section = PlanSection.of(comparison);
        if (!section.isEmpty()) {
            head("The plan");
            blocks.addAll(section);
            if (!comparison.shown().isEmpty() && !comparison.question().scope().showsEverything()) {
                head("The difference");
            }
        }
    }

    /** The pairs that people see without asking for all. */
    private void shown() {
        List<Contrast> shown = comparison.shown();
        if (shown.isEmpty()) {
            return;
        }
        if (shown.stream().allMatch(contrast -> contrast.arms().soFar())) {
            blocks.add(soFar(shown));
            return;
        }
        blocks.add(ContrastTable.brief(shown, shown.get(0).arms().against().label()));
        say("Difference: arm less the other, below 0 is lower. No wander: were there no slow wandering of the level;"
                + " drift: if " + comparison.measure().name()
                + " was drifting steadily anyway. How sure: that a difference"
                + " would come again.");
        List<String> read = new ArrayList<>();
        List<Caution> common = new ArrayList<>(GradeText.common(shown));
        common.removeIf(
                caution -> caution.kind() == Caution.Kind.SITES_MIXED || isSaidInShort(GradeText.caution(caution)));
        if (!common.isEmpty()) {
            read.add("Keep in mind: " + GradeText.cautions(common) + ".");
        }
        CourseText.beforeGaps(comparison).ifPresent(read::add);
        if (!read.isEmpty()) {
            blocks.add(new SentenceList(read));
        }
    }

    private static Table soFar(List<Contrast> contrasts) {
        return ContrastTable.soFar(contrasts, contrasts.get(0).arms().against().label());
    }

    /** Mixed sites are named above all. */
    private boolean isSaidInShort(String clause) {
        return InShort.of(comparison).stream()
                .anyMatch(sentence -> sentence.toLowerCase(Locale.ROOT).contains(clause.toLowerCase(Locale.ROOT)));
    }

    private void everything() {
        List<Contrast> contrasts = comparison.contrasts();
        if (!contrasts.isEmpty()) {
            head("All pairs");
            blocks.add(comparison.isSoFar() ? soFar(contrasts) : ContrastTable.of(contrasts));
            if (!comparison.isSoFar()) {
                say("p: adjusted (Holm) for showing several; each 95 % interval stands by itself.");
            }
            List<Caution> common = contrasts.size() < 2 ? List.of() : GradeText.common(contrasts);
            contrasts.forEach(contrast -> blocks.add(new ContrastText(contrast, comparison.measure()).brief(common)));
            if (!common.isEmpty()) {
                say("For all of them keep in mind: " + GradeText.cautions(common) + ".");
            }
        }
        phases();
        if (comparison.isSoFar()) {
            return;
        }
        head("What repeated");
        List<String> rounds = Replications.of(comparison);
        rounds.forEach(this::say);
        if (rounds.isEmpty()) {
            say("Nothing to go by yet: no change of therapy has come back a second time.");
        }
        if (comparison.plan().isEmpty()) {
            CourseText.onset(comparison).forEach(this::say);
        }
    }

    private void phases() {
        head("Phase by phase");
        blocks.add(PhaseTable.of(comparison.phases(), comparison.measure().unit()));
        say("Trend: points a week within the phase, with its 95 % interval, from " + TrendLine.LEAST_DAYS
                + " logged days on.");
        if (comparison.consecutive().isEmpty()) {
            return;
        }
        head("From one phase to the next");
        blocks.add(PhaseChangeTable.of(comparison.consecutive(), comparison.phases()));
        PhaseChangeText.refused(comparison.consecutive()).forEach(this::say);
        say("Change: later minus earlier phase, going by the days of these two alone. Better: of 100 pairs of days, how"
                + " often the later one is the better. p: adjusted (Holm) for showing several.");
    }

    private void close(ComparisonScope scope) {
        if (comparison.contrasts().isEmpty()) {
            return; // there is no difference of which anything would have to be said
        }
        say(ComparisonAdvice.ESTIMAND + " " + ComparisonAdvice.CAVEAT);
        Optional<Contrast> first = comparison.shown().stream().findFirst();
        boolean isDefault = scope.pair().isEmpty() && !scope.showsEverything() && !scope.showsOnlyPhases();
        String more = isDefault ? ComparisonAdvice.more(first) : ComparisonAdvice.WORDS;
        say(more);
        comparison
                .plan()
                .ifPresent(plan -> say("Only the days of plan " + plan.id()
                        + " are compared; painlog compare --plan none counts all days."));
    }

    private void head(String text) {
        blocks.add(new Heading(2, text));
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }
}

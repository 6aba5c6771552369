package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.Caution;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.ComparisonScope;
import painlog.analysis.comparison.Contrast;
import painlog.calendar.DaySpan;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.write.TextDocument;
import painlog.stats.Outcome;
import painlog.stats.randomization.PeriodPermutation;
import painlog.text.EstimateFormat;
import painlog.text.Sentence;

/** A comparison for people: a table of the arms, what changed, what repeated, and how sure one can be. */
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
        ComparisonScope scope = comparison.question().scope();
        if (scope.pair().isPresent()) {
            page.contrast();
        } else if (scope.showsOnlyPhases()) {
            page.phases();
        } else {
            page.everything();
        }
        if (details) {
            page.blocks.addAll(DetailTables.of(comparison));
        }
        page.close();
        return new TextDocument(page.blocks);
    }

    private String title() {
        String what = Sentence.capitalized(comparison.measure().name()) + " compared";
        if (comparison.phases().isEmpty()) {
            return what;
        }
        var first = comparison.phases().get(0).from();
        var last = comparison.phases().get(comparison.phases().size() - 1).to();
        return what + ", " + DaySpan.closed(first, last).text();
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

    private void everything() {
        blocks.add(ArmTable.of(comparison.arms(), comparison.measure()));
        contrasts();
        phases();
        repeats();
    }

    private void contrast() {
        var asked = comparison.contrasts().get(0);
        blocks.add(ArmTable.of(
                comparison.arms().stream()
                        .filter(view -> view.arm().equals(asked.arms().arm())
                                || view.arm().equals(asked.arms().against()))
                        .toList(),
                comparison.measure()));
        blocks.add(new ContrastText(asked, false).paragraph(List.of()));
        new ContrastText(asked, false).cycles().ifPresent(this::say);
    }

    private void contrasts() {
        head("Therapies against each other");
        if (comparison.contrasts().isEmpty()) {
            say("There is only one arm so far, so there is nothing to hold it against. "
                    + "painlog period start THERAPY begins a period.");
            return;
        }
        say("Over all phases, allowing for neighbouring days that resemble each other and for a level that drifts"
                + " slowly by itself. Below 0: lower with the first arm. p: adjusted (Holm) for showing several;"
                + " each 95 % interval stands by itself.");
        blocks.add(ContrastTable.of(comparison.contrasts()));
        List<Caution> common = common();
        for (Contrast contrast : comparison.contrasts()) {
            blocks.add(new ContrastText(contrast, true).paragraph(common));
        }
        if (!common.isEmpty()) {
            say("For all of them keep in mind: " + GradeText.cautions(common) + ".");
        }
    }

    /** What holds for every one of several contrasts. */
    private List<Caution> common() {
        List<Contrast> contrasts = comparison.contrasts();
        if (contrasts.size() < 2) {
            return List.of();
        }
        return contrasts.get(0).cautions().stream()
                .filter(caution -> contrasts.stream()
                        .allMatch(other -> other.cautions().stream()
                                .anyMatch(c -> GradeText.caution(c).equals(GradeText.caution(caution)))))
                .toList();
    }

    private void phases() {
        head("Phase by phase");
        blocks.add(PhaseTable.of(comparison.phases(), comparison.measure().unit()));
        say("Trend: points a week within the phase, with its 95 % interval.");
        if (comparison.consecutive().isEmpty()) {
            return;
        }
        head("From one phase to the next");
        blocks.add(PhaseChangeTable.of(comparison.consecutive(), comparison.phases()));
        List<String> refused = PhaseChangeText.refused(comparison.consecutive());
        refused.forEach(this::say);
        say("Change: later minus earlier phase, allowing for days that resemble their neighbours, so not quite the"
                + " difference of the means. Left: what is left of it beside one drift over both. Better: of 100"
                + " pairs of days, how often the later one is the better. p: adjusted (Holm) for showing"
                + " several.");
    }

    private void repeats() {
        head("What repeated");
        List<String> rounds = Replications.of(comparison);
        rounds.forEach(this::say);
        if (rounds.isEmpty()) {
            say("Nothing to go by yet: no change of therapy has come back a second time.");
        }
        comparison.course().periodPermutation().flatMap(Outcome::value).ifPresent(p -> say(permutation(p)));
    }

    private static String permutation(PeriodPermutation p) {
        return "Of the " + p.nArrangements() + " ways to deal these phases to the two arms, " + p.nAsExtremeTwoSided()
                + " give a difference at least as large (p " + EstimateFormat.p(p.pTwoSided())
                + "; it cannot go below " + EstimateFormat.p(p.smallestPossibleP())
                + "). That is a test only where the order was drawn by lot.";
    }

    private void close() {
        Optional<String> advice = ComparisonAdvice.days(comparison);
        advice.ifPresent(this::say);
        say(ComparisonAdvice.UNCLEAR);
        say(ComparisonAdvice.CAVEAT);
        say(ComparisonAdvice.MORE);
    }

    private void head(String text) {
        blocks.add(new Heading(2, text));
    }

    private void say(String text) {
        blocks.add(new Paragraph(text));
    }
}

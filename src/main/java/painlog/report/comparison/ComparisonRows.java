package painlog.report.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.PointEstimate;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.comparison.PhaseStep;
import painlog.analysis.plan.PlanContrast;
import painlog.analysis.plan.PlanResult;
import painlog.journal.word.Arm;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
import painlog.stats.headline.Headline;
import painlog.stats.plan.RandomizationTest;
import painlog.stats.regression.Estimate;
import painlog.text.ValueFormat;

/** A comparison as one table for programs: a row for each contrast and for each step. */
final class ComparisonRows {
    private static final List<String> TITLES = List.of(
            "kind",
            "arm",
            "against",
            "phase",
            "phase_against",
            "difference",
            "se",
            "ci_lower",
            "ci_upper",
            "p",
            "p_holm",
            "level_wanders",
            "difference_without_wandering",
            "ci_lower_without_wandering",
            "ci_upper_without_wandering",
            "difference_steady_drift",
            "ci_lower_steady_drift",
            "ci_upper_steady_drift",
            "nap",
            "nap_ci_lower",
            "nap_ci_upper",
            "grade",
            "reason",
            "so_far");

    private static final int P = TITLES.indexOf("p");

    private ComparisonRows() {}

    static Table of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        if (!comparison.question().scope().showsOnlyPhases()) {
            comparison.contrasts().forEach(contrast -> rows.add(row(contrast)));
        }
        comparison.consecutive().forEach(step -> rows.add(row(step, comparison)));
        comparison.plan().ifPresent(plan -> plan(plan, rows));
        return Table.of(TITLES.stream().map(Column::words).toList(), rows);
    }

    private static List<String> row(Contrast contrast) {
        List<String> cells = new ArrayList<>(List.of(
                "contrast",
                contrast.arms().arm().label(),
                contrast.arms().against().label(),
                "",
                ""));
        if (contrast.arms().soFar()) {
            soFar(cells, contrast);
            return cells;
        }
        headline(cells, contrast.headline());
        line(
                cells,
                contrast.differences()
                        .withoutWandering()
                        .value()
                        .filter(Estimate::intervalUsable)
                        .map(PointEstimate::of));
        line(cells, contrast.differences().steadyDrift().value().map(PointEstimate::of));
        var overlap = contrast.sizes().nonoverlap().flatMap(Outcome::value);
        cells.add(number(overlap.map(o -> o.nap())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().lower())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().upper())));
        cells.add(contrast.grade().map(grade -> grade.grade().code()).orElse(""));
        cells.add(reason(contrast.headline()));
        cells.add("false");
        return cells;
    }

    /** Of a plan that may be looked at before its end: with the interval for many looks, and nothing else. */
    private static void soFar(List<String> cells, Contrast contrast) {
        Optional<PointEstimate> found = contrast.difference();
        cells.add(number(found.map(PointEstimate::value)));
        cells.add("");
        cells.add(ValueFormat.plain(found.map(PointEstimate::low).orElse(OptionalDouble.empty())));
        cells.add(ValueFormat.plain(found.map(PointEstimate::high).orElse(OptionalDouble.empty())));
        fill(cells, TITLES.size() - 2);
        cells.add(reason(contrast.hidden().anytime()));
        cells.add("true");
    }

    private static void fill(List<String> cells, int size) {
        cells.addAll(Collections.nCopies(size - cells.size(), ""));
    }

    /** A row for each cycle of a pair and one for the test by the draw; a plan's cycle stands in place of a phase. */
    private static void plan(PlanResult plan, List<List<String>> rows) {
        if (plan.isSoFar()) {
            return;
        }
        for (PlanContrast pair : plan.contrasts()) {
            for (PlanContrast.CyclePair cycle : pair.cycles()) {
                List<String> cells = new ArrayList<>(List.of(
                        "cycle", pair.arm().label(), pair.against().label(), Integer.toString(cycle.cycle()), ""));
                cells.add(ValueFormat.plain(cycle.difference()));
                fill(cells, TITLES.size() - 1);
                cells.add("false");
                rows.add(cells);
            }
            List<String> cells = new ArrayList<>(
                    List.of("randomisation", pair.arm().label(), pair.against().label(), "", ""));
            Optional<RandomizationTest> test = pair.shown().value();
            cells.add(number(test.map(RandomizationTest::statistic)));
            fill(cells, P);
            cells.add(number(test.map(found -> found.p().pTwoSided())));
            fill(cells, TITLES.size() - 2);
            cells.add(reason(pair.shown()));
            cells.add("false");
            rows.add(cells);
        }
    }

    private static List<String> row(PhaseStep step, Comparison comparison) {
        Arm arm = comparison.phases().get(step.between().to() - 1).arm();
        Arm against = comparison.phases().get(step.between().from() - 1).arm();
        List<String> cells = new ArrayList<>(List.of("step", arm.label(), against.label()));
        cells.add(Integer.toString(step.between().to()));
        cells.add(Integer.toString(step.between().from()));
        headline(cells, step.headline());
        line(cells, Optional.empty());
        line(cells, Optional.empty());
        var overlap = step.sizes().nonoverlap().flatMap(Outcome::value);
        cells.add(number(overlap.map(o -> o.estimate().nap())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().lower())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().upper())));
        cells.add("");
        cells.add(reason(step.headline()));
        cells.add("false");
        return cells;
    }

    /** Without interval and p where these may not be shown. */
    private static void headline(List<String> cells, Outcome<Headline> headline) {
        Optional<Headline> found = headline.value();
        Optional<Headline> usable = found.filter(Headline::intervalUsable);
        cells.add(number(found.map(Headline::estimate)));
        cells.add(number(found.map(Headline::se)));
        cells.add(number(usable.map(h -> h.ci().lower())));
        cells.add(number(usable.map(h -> h.ci().upper())));
        cells.add(number(usable.map(h -> h.test().p())));
        cells.add(ValueFormat.plain(usable.map(h -> h.test().pHolm()).orElse(OptionalDouble.empty())));
        cells.add(found.map(h -> Boolean.toString(h.wandering().levelWanders())).orElse(""));
    }

    private static void line(List<String> cells, Optional<PointEstimate> found) {
        cells.add(number(found.map(PointEstimate::value)));
        cells.add(ValueFormat.plain(found.map(PointEstimate::low).orElse(OptionalDouble.empty())));
        cells.add(ValueFormat.plain(found.map(PointEstimate::high).orElse(OptionalDouble.empty())));
    }

    private static String number(Optional<Double> value) {
        return value.map(ValueFormat::plain).orElse("");
    }

    private static String reason(Outcome<?> outcome) {
        return outcome instanceof NotEstimable<?> notEstimable
                ? notEstimable.reason().code()
                : "";
    }
}

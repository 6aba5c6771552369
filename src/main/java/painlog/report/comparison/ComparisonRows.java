package painlog.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import painlog.analysis.comparison.Comparison;
import painlog.analysis.comparison.Contrast;
import painlog.analysis.comparison.PhaseStep;
import painlog.journal.arm.Arm;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.stats.NotEstimable;
import painlog.stats.Outcome;
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
            "ci_lower",
            "ci_upper",
            "df",
            "p",
            "p_holm",
            "difference_with_trend",
            "ci_lower_with_trend",
            "ci_upper_with_trend",
            "nap",
            "nap_ci_lower",
            "nap_ci_upper",
            "reason");

    private ComparisonRows() {}

    static Table of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        comparison.contrasts().forEach(contrast -> rows.add(row(contrast)));
        comparison.consecutive().forEach(step -> rows.add(row(step, comparison)));
        return Table.of(TITLES.stream().map(Column::words).toList(), rows);
    }

    private static List<String> row(Contrast contrast) {
        List<String> cells = new ArrayList<>(List.of(
                "contrast",
                contrast.arms().arm().label(),
                contrast.arms().against().label(),
                "",
                ""));
        estimates(
                cells,
                contrast.differences().levelReml(),
                contrast.pHolm(),
                contrast.differences().levelTrendReml());
        var overlap = contrast.sizes().nonoverlap().flatMap(Outcome::value);
        cells.add(number(overlap.map(o -> o.nap())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().lower())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().upper())));
        cells.add(reason(contrast.differences().levelReml()));
        return cells;
    }

    private static List<String> row(PhaseStep step, Comparison comparison) {
        Arm arm = comparison.phases().get(step.between().to() - 1).arm();
        Arm against = comparison.phases().get(step.between().from() - 1).arm();
        List<String> cells = new ArrayList<>(List.of("step", arm.label(), against.label()));
        cells.add(Integer.toString(step.between().to()));
        cells.add(Integer.toString(step.between().from()));
        estimates(
                cells,
                PhaseChangeTable.level(step.regressions().levelReml()),
                step.pHolm(),
                PhaseChangeTable.level(step.regressions().levelTrendReml()));
        var overlap = step.sizes().nonoverlap().flatMap(Outcome::value);
        cells.add(number(overlap.map(o -> o.estimate().nap())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().lower())));
        cells.add(number(overlap.map(o -> o.effective().napEssCi().upper())));
        cells.add(reason(step.regressions().levelReml()));
        return cells;
    }

    private static void estimates(
            List<String> cells, Outcome<Estimate> level, OptionalDouble holm, Outcome<Estimate> trend) {
        cells.add(number(level.value().map(Estimate::estimate)));
        cells.add(number(level.value().map(e -> e.ci().lower())));
        cells.add(number(level.value().map(e -> e.ci().upper())));
        cells.add(number(level.value().map(e -> e.test().df())));
        cells.add(number(level.value().map(e -> e.test().p())));
        cells.add(ValueFormat.plain(holm));
        cells.add(number(trend.value().map(Estimate::estimate)));
        cells.add(number(trend.value().map(e -> e.ci().lower())));
        cells.add(number(trend.value().map(e -> e.ci().upper())));
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

package painlog.report.comparison;

import java.util.List;
import java.util.OptionalDouble;
import painlog.analysis.PointEstimate;
import painlog.analysis.comparison.PhaseStep;
import painlog.analysis.comparison.PhaseView;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.stats.Outcome;
import painlog.stats.regression.ArFit;
import painlog.stats.regression.Estimate;
import painlog.text.EstimateFormat;

/** One line for each change from a phase to the next. */
final class PhaseChangeTable {
    private PhaseChangeTable() {}

    static Table of(List<PhaseStep> steps, List<PhaseView> phases) {
        List<Column> columns = List.of(
                Column.words("#"),
                Column.text("to"),
                Column.numbers("change (95 % interval)"),
                Column.numbers("better"),
                Column.numbers("p"));
        return Table.of(
                columns,
                steps.stream()
                        .map(step -> row(
                                step, phases.get(step.between().to() - 1).arm().label()))
                        .toList());
    }

    private static List<String> row(PhaseStep step, String to) {
        return List.of(
                step.between().from() + " → " + step.between().to(),
                to,
                EstimateCells.difference(step.headline().value().map(PointEstimate::of)),
                step.sizes()
                        .nonoverlap()
                        .flatMap(Outcome::value)
                        .map(n -> n.estimate().nap())
                        .map(nap -> EstimateFormat.ofHundred(nap) + " %")
                        .orElse(EstimateFormat.NONE),
                EstimateFormat.p(
                        step.headline().value().map(h -> h.test().pHolm()).orElse(OptionalDouble.empty())));
    }

    static Outcome<Estimate> level(Outcome<ArFit> fit) {
        return fit.then(f -> Outcome.ok(f.estimate("level")));
    }
}

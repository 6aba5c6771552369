package painlog.report.comparison;

import java.util.List;
import painlog.analysis.comparison.Contrast;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.text.EstimateFormat;

/** One line for each arm held against another: the difference, the two lines beside it, how sure. */
final class ContrastTable {
    private ContrastTable() {}

    /** Those that are shown first, most of them held against the same arm, which the heading names. */
    static Table brief(List<Contrast> contrasts, String against) {
        List<Column> columns = List.of(
                Column.text("against " + against),
                Column.numbers("difference (interval)"),
                Column.numbers("no wander"),
                Column.numbers("drift"),
                Column.words("how sure"));
        return Table.of(
                columns,
                contrasts.stream()
                        .map(contrast -> List.of(
                                name(contrast, against),
                                EstimateCells.difference(contrast.difference()),
                                EstimateCells.alone(contrast.differences().withoutWandering()),
                                drift(contrast),
                                sure(contrast)))
                        .toList());
    }

    /** Those of a plan that may be looked at before its end. */
    static Table soFar(List<Contrast> contrasts, String against) {
        List<Column> columns = List.of(
                Column.text("against " + against),
                Column.numbers("days"),
                Column.numbers("so far (interval for many looks)"));
        return Table.of(
                columns,
                contrasts.stream()
                        .map(contrast -> List.of(
                                name(contrast, against),
                                contrast.arms().days() + ":" + contrast.arms().daysAgainst(),
                                EstimateCells.difference(contrast.difference())))
                        .toList());
    }

    private static String name(Contrast contrast, String against) {
        String arm = contrast.arms().arm().label();
        String other = contrast.arms().against().label();
        return other.equals(against) ? arm : arm + " against " + other;
    }

    /** All pairs, with the adjusted p. */
    static Table of(List<Contrast> contrasts) {
        List<Column> columns = List.of(
                Column.text("arm"),
                Column.text("against"),
                Column.numbers("days"),
                Column.numbers("difference (interval)"),
                Column.numbers("p"),
                Column.words("how sure").optional());
        return Table.of(columns, contrasts.stream().map(ContrastTable::row).toList());
    }

    private static List<String> row(Contrast contrast) {
        return List.of(
                contrast.arms().arm().label(),
                contrast.arms().against().label(),
                contrast.arms().days() + ":" + contrast.arms().daysAgainst(),
                EstimateCells.difference(contrast.difference()),
                EstimateFormat.p(contrast.pHolm()),
                sure(contrast));
    }

    private static String drift(Contrast contrast) {
        return contrast.differences()
                .steadyDrift()
                .value()
                .map(drift -> EstimateFormat.difference(drift.estimate()))
                .orElse(EstimateFormat.NONE);
    }

    private static String sure(Contrast contrast) {
        return contrast.grade().map(grade -> GradeText.shortly(grade.grade())).orElse(EstimateFormat.NONE);
    }
}

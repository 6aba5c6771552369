package painlog.report.comparison;

import java.util.List;
import painlog.analysis.comparison.Contrast;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.text.EstimateFormat;

/** One line for each arm held against another. */
final class ContrastTable {
    private ContrastTable() {}

    static Table of(List<Contrast> contrasts) {
        List<Column> columns = List.of(
                Column.text("arm"),
                Column.text("against"),
                Column.numbers("days"),
                Column.numbers("difference (interval)"),
                Column.numbers("p"));
        return Table.of(columns, contrasts.stream().map(ContrastTable::row).toList());
    }

    private static List<String> row(Contrast contrast) {
        return List.of(
                contrast.arms().arm().label(),
                contrast.arms().against().label(),
                contrast.arms().days() + ":" + contrast.arms().daysAgainst(),
                EstimateCells.difference(contrast.difference()),
                EstimateFormat.p(contrast.pHolm()));
    }
}

package painlog.report;

import java.util.List;
import painlog.analysis.Contrast;

/** One line for each arm held against another. */
final class ContrastTable {
    private ContrastTable() {}

    static Table of(List<Contrast> contrasts) {
        List<Column> columns = List.of(
                Column.text("arm"),
                Column.text("against"),
                Column.numbers("days"),
                Column.numbers("change"),
                Column.numbers("95 % interval"),
                Column.numbers("p"));
        return Table.of(columns, contrasts.stream().map(ContrastTable::row).toList());
    }

    private static List<String> row(Contrast contrast) {
        return List.of(
                contrast.arms().arm().label(),
                contrast.arms().against().label(),
                contrast.arms().days() + ":" + contrast.arms().daysAgainst(),
                Figures.estimate(contrast.differences().headline()),
                Figures.interval(contrast.differences().headline()),
                Figures.p(contrast.pHolm()));
    }
}

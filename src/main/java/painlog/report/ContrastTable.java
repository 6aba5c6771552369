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
                contrast.arm().label(),
                contrast.against().label(),
                contrast.days() + ":" + contrast.daysAgainst(),
                Figures.estimate(contrast.headline()),
                Figures.interval(contrast.headline()),
                Figures.p(contrast.pHolm()));
    }
}

package painlog.report.comparison;

import java.util.List;
import painlog.analysis.TrendLine;
import painlog.analysis.comparison.PhaseView;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.EstimateCells;
import painlog.text.EstimateFormat;

/** One line for each phase: when it was, how it was and how it went. */
final class PhaseTable {
    private PhaseTable() {}

    static Table of(List<PhaseView> phases, String unit) {
        List<Column> columns = List.of(
                Column.numbers("#"),
                Column.text("arm"),
                Column.words("from"),
                Column.numbers("days"),
                Column.numbers("mean"),
                Column.numbers(unit.isEmpty() ? "trend a week" : "trend, " + unit + " a week"));
        return Table.of(columns, phases.stream().map(PhaseTable::row).toList());
    }

    private static int days(PhaseView phase) {
        return phase.describe().value().map(d -> d.logged().nDays()).orElse(0);
    }

    private static List<String> row(PhaseView phase) {
        return List.of(
                Integer.toString(phase.index()),
                phase.arm().label(),
                phase.from().toString(),
                phase.describe()
                        .value()
                        .map(d -> d.logged().nDays() + "/" + d.logged().calendarDays())
                        .orElse("0"),
                phase.describe()
                        .value()
                        .map(d -> d.center().mean())
                        .map(EstimateFormat::level)
                        .orElse(EstimateFormat.NONE),
                days(phase) < TrendLine.LEAST_DAYS ? EstimateFormat.NONE : EstimateCells.slope(phase.trendPerWeek()));
    }
}

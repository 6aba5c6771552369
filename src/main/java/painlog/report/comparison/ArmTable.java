package painlog.report.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import painlog.analysis.comparison.ArmView;
import painlog.journal.word.Measure;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.stats.series.Description;
import painlog.text.EstimateFormat;
import painlog.text.ValueFormat;

/** One line for each arm: how its days were. */
public final class ArmTable {
    private static final List<Column> ALL = List.of(
            Column.text("arm"),
            Column.numbers("days"),
            Column.numbers("logged"),
            Column.numbers("mean"),
            Column.numbers("median"),
            Column.numbers("middle half"),
            Column.numbers("≤ 3"),
            Column.numbers("≥ 7"));

    private ArmTable() {}

    public static Table of(List<ArmView> arms, Measure measure) {
        int count = measure.isZeroToTen() ? ALL.size() : ALL.size() - 2;
        List<Column> columns = new ArrayList<>(ALL.subList(0, count));
        List<List<String>> rows = new ArrayList<>();
        boolean isExpected = arms.stream().anyMatch(arm -> arm.expected().isPresent());
        if (isExpected) {
            columns.add(Column.numbers("expected"));
        }
        for (ArmView arm : arms) {
            List<String> row = new ArrayList<>(row(arm).subList(0, count));
            if (isExpected) {
                row.add(expected(arm));
            }
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    /** What the column of expectations is; empty where there is none. */
    public static Optional<String> expectation(List<ArmView> arms) {
        return arms.stream().anyMatch(arm -> arm.expected().isPresent())
                ? Optional.of("Expected: how much it was thought beforehand to help, 0 to 10. Who expects much may feel"
                        + " more of it for that alone.")
                : Optional.empty();
    }

    private static String expected(ArmView arm) {
        return arm.expected().isPresent() ? EstimateFormat.level(arm.expected().getAsDouble()) : EstimateFormat.NONE;
    }

    private static List<String> row(ArmView view) {
        return view.describe()
                .value()
                .map(d -> row(view.arm().label(), d))
                .orElseGet(() -> blank(view.arm().label()));
    }

    private static List<String> row(String arm, Description d) {
        return List.of(
                arm,
                Integer.toString(d.logged().nDays()),
                ValueFormat.percent(d.logged().coverage()),
                EstimateFormat.level(d.center().mean()),
                EstimateFormat.level(d.center().median()),
                EstimateFormat.level(d.quartiles().q1()) + "–"
                        + EstimateFormat.level(d.quartiles().q3()),
                ValueFormat.fixed(d.shares().pctDaysLe3(), 0) + " %",
                ValueFormat.fixed(d.shares().pctDaysGe7(), 0) + " %");
    }

    private static List<String> blank(String arm) {
        List<String> cells = new ArrayList<>(Collections.nCopies(ALL.size(), EstimateFormat.NONE));
        cells.set(0, arm);
        cells.set(1, "0");
        return cells;
    }
}

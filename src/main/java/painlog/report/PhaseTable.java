package painlog.report;

import java.util.List;
import painlog.analysis.PhaseView;
import painlog.stats.Description;
import painlog.stats.TheilSen;
import painlog.text.ValueFormat;

/** One line for each phase: when it was, how it was and whether it drifted. */
final class PhaseTable {
    private PhaseTable() {}

    static Table of(List<PhaseView> phases) {
        List<Column> columns = List.of(
                Column.numbers("#"),
                Column.text("arm"),
                Column.words("from"),
                Column.numbers("days"),
                Column.numbers("mean"),
                Column.numbers("drift"),
                Column.numbers("95 % interval"));
        return Table.of(columns, phases.stream().map(PhaseTable::row).toList());
    }

    private static List<String> row(PhaseView phase) {
        var drift = phase.trend().theilSen().value();
        return List.of(
                Integer.toString(phase.index()),
                phase.arm().label(),
                phase.from().toString(),
                phase.describe()
                        .value()
                        .map(d -> d.nDays() + "/" + d.calendarDays())
                        .orElse("0"),
                phase.describe()
                        .value()
                        .map(Description::mean)
                        .map(Figures::points)
                        .orElse(Figures.NONE),
                drift.map(d -> ValueFormat.fixed(d.slopePerWeek(), 2)).orElse(Figures.NONE),
                drift.map(PhaseTable::interval).orElse(Figures.NONE));
    }

    private static String interval(TheilSen drift) {
        if (drift.ciLowerPerDayAdj().isEmpty() || drift.ciUpperPerDayAdj().isEmpty()) {
            return Figures.NONE;
        }
        double lower = 7 * drift.ciLowerPerDayAdj().getAsDouble();
        double upper = 7 * drift.ciUpperPerDayAdj().getAsDouble();
        return ValueFormat.fixed(lower, 2) + " to " + ValueFormat.fixed(upper, 2);
    }
}

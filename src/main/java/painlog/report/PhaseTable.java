package painlog.report;

import java.util.List;
import painlog.analysis.PhaseView;
import painlog.stats.TheilSen;

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
                        .map(d -> d.logged().nDays() + "/" + d.logged().calendarDays())
                        .orElse("0"),
                phase.describe()
                        .value()
                        .map(d -> d.center().mean())
                        .map(Figures::points)
                        .orElse(Figures.NONE),
                drift.map(d -> Spelling.fixed(d.slopePerWeek(), 2)).orElse(Figures.NONE),
                drift.map(PhaseTable::interval).orElse(Figures.NONE));
    }

    private static String interval(TheilSen drift) {
        if (drift.adjusted().ciLowerPerDayAdj().isEmpty()
                || drift.adjusted().ciUpperPerDayAdj().isEmpty()) {
            return Figures.NONE;
        }
        double lower = 7 * drift.adjusted().ciLowerPerDayAdj().getAsDouble();
        double upper = 7 * drift.adjusted().ciUpperPerDayAdj().getAsDouble();
        return Spelling.fixed(lower, 2) + " to " + Spelling.fixed(upper, 2);
    }
}

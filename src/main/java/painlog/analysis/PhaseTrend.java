package painlog.analysis;

import java.util.List;
import java.util.Optional;
import painlog.journal.arm.Phase;
import painlog.journal.total.DayValues;

/**
 * How a measure went within a phase.
 *
 * @param daysLogged days of the phase with a value
 * @param line empty below three of them
 */
public record PhaseTrend(Phase phase, int daysLogged, Optional<TrendLine> line) {

    /**
     * One for each phase.
     *
     * @param days of the measure, in order
     */
    public static List<PhaseTrend> of(List<Phase> phases, List<DayValues> days) {
        return phases.stream().map(phase -> of(phase, days)).toList();
    }

    private static PhaseTrend of(Phase phase, List<DayValues> days) {
        List<DayValues> own =
                days.stream().filter(day -> phase.days().contains(day.date())).toList();
        return new PhaseTrend(phase, own.size(), TrendLine.of(own));
    }
}

package painlog.analysis.comparison;

import java.time.LocalDate;
import java.util.Optional;
import painlog.analysis.PointEstimate;
import painlog.analysis.TrendLine;
import painlog.calendar.DaySpan;
import painlog.journal.arm.Phase;
import painlog.journal.word.Arm;
import painlog.stats.Outcome;
import painlog.stats.series.Description;
import painlog.stats.trend.Trend;

/**
 * How one phase was (JSON {@code phases}).
 *
 * @param index from 1, in order of time
 * @param describe of the days that count: those of a washout are left out
 */
public record PhaseView(int index, Arm arm, LocalDate from, LocalDate to, Outcome<Description> describe, Trend trend) {

    /** The phase itself. */
    public Phase phase() {
        return new Phase(index, arm, DaySpan.closed(from, to));
    }

    /** How steeply it went, a week; empty below three days. */
    public Optional<PointEstimate> trendPerWeek() {
        return trend.theilSen().value().map(TrendLine::perWeek);
    }
}

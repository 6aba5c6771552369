package painlog.analysis.summary;

import java.util.OptionalDouble;
import painlog.analysis.ScoreSummary;
import painlog.calendar.DaySpan;

/**
 * How a mean lies against that of the span before.
 *
 * @param before the span before
 * @param daysLogged days with a value in it
 * @param mean of its daily means; empty without any
 * @param difference the mean less the mean before; empty where one of them is
 */
public record LevelChange(DaySpan before, int daysLogged, OptionalDouble mean, OptionalDouble difference) {

    static LevelChange of(OptionalDouble now, DaySpan before, ScoreSummary then) {
        boolean both = now.isPresent() && then.mean().isPresent();
        OptionalDouble difference =
                both ? OptionalDouble.of(now.getAsDouble() - then.mean().getAsDouble()) : OptionalDouble.empty();
        return new LevelChange(before, then.daysLogged(), then.mean(), difference);
    }
}

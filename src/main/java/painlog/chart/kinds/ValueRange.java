package painlog.chart.kinds;

import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.NiceTicks;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/** Which part of a measure's range an axis shows. */
final class ValueRange {
    private ValueRange() {}

    private static final double SHORT = 10;

    /** Scores of 0–10 always run 0–10, and other short scales whole; long ones reach around what was logged. */
    static Axis.Values axis(Measure measure, List<DayValues> days) {
        String label = label(measure);
        if (measure.max() - measure.min() <= SHORT || days.isEmpty()) {
            return new Axis.Values(label, measure.min(), measure.max());
        }
        double low = days.stream().mapToDouble(DayValues::min).min().orElse(measure.min());
        double high = days.stream().mapToDouble(DayValues::max).max().orElse(measure.max());
        return around(measure, low, high);
    }

    /** What the numbers of the measure are: {@code pain, 0–10}, {@code sleep-hours, h}. */
    private static String label(Measure measure) {
        if (measure.isZeroToTen()) {
            return measure.name() + ", 0–10";
        }
        return measure.unit().isEmpty()
                ? measure.name() + ", " + measure.range()
                : measure.name() + ", " + measure.unit();
    }

    private static Axis.Values around(Measure measure, double low, double high) {
        double least = (measure.max() - measure.min()) / 100;
        double step = NiceTicks.nice(Math.max(high - low, least) / 4);
        double from = low - measure.min() < high * 0.4 ? measure.min() : Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        double top = to > from ? to : from + step;
        return new Axis.Values(label(measure), Math.max(measure.min(), from), Math.min(measure.max(), top));
    }
}

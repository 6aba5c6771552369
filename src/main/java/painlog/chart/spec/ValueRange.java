package painlog.chart.spec;

import java.util.List;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;

/** Which part of a measure's range an axis shows. */
public final class ValueRange {
    private ValueRange() {}

    private static final double SHORT = 10;

    /** Scores of 0–10 always run 0–10, and other short scales whole; long ones reach around what was logged. */
    public static Axis.Values axis(Measure measure, List<DayValues> days) {
        String label = ChartNumbers.scale(measure);
        if (measure.max() - measure.min() <= SHORT || days.isEmpty()) {
            return new Axis.Values(label, measure.min(), measure.max());
        }
        double low = days.stream().mapToDouble(DayValues::min).min().orElse(measure.min());
        double high = days.stream().mapToDouble(DayValues::max).max().orElse(measure.max());
        return around(measure, low, high);
    }

    private static Axis.Values around(Measure measure, double low, double high) {
        double least = (measure.max() - measure.min()) / 100;
        double step = NiceTicks.nice(Math.max(high - low, least) / 4);
        double from = low - measure.min() < high * 0.4 ? measure.min() : Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        double top = to > from ? to : from + step;
        return new Axis.Values(
                ChartNumbers.scale(measure), Math.max(measure.min(), from), Math.min(measure.max(), top));
    }
}

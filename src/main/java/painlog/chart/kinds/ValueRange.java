package painlog.chart.kinds;

import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.NiceTicks;
import painlog.journal.total.DayValues;
import painlog.journal.word.Measure;
import painlog.text.ValueFormat;

/** Which part of a measure's range an axis shows. */
final class ValueRange {
    private ValueRange() {}

    private static final double SHORT = 10;

    /** Scores of 0–10 always run 0–10, and other short scales whole; long ones reach around what was logged. */
    static Axis.Values axis(Measure measure, List<DayValues> days) {
        Axis.Values scale = scale(measure, days);
        return new Axis.Values(measure.name() + ", " + scale.label(), scale.low(), scale.high());
    }

    /** The same for a panel that says the name of the measure elsewhere. */
    static Axis.Values scale(Measure measure, List<DayValues> days) {
        if (measure.max() - measure.min() <= SHORT || days.isEmpty()) {
            return new Axis.Values(label(measure, ""), measure.min(), measure.max());
        }
        double low = days.stream().mapToDouble(DayValues::min).min().orElse(measure.min());
        double high = days.stream().mapToDouble(DayValues::max).max().orElse(measure.max());
        return around(measure, low, high);
    }

    /** Its range or the part of it that is shown, its unit, and which end is better: {@code 6–9 of 0–24 h, higher is better}. */
    private static String label(Measure measure, String part) {
        String scale = measure.isZeroToTen() ? "0–10" : measure.range();
        String better = switch (measure.better()) {
            case LOWER -> ", lower is better";
            case HIGHER -> ", higher is better";
            case NEITHER -> ", neither end is better";
        };
        return (part.isEmpty() ? scale : part) + better;
    }

    private static Axis.Values around(Measure measure, double low, double high) {
        double least = (measure.max() - measure.min()) / 100;
        double step = NiceTicks.nice(Math.max(high - low, least) / 4);
        double from = low - measure.min() < high * 0.4 ? measure.min() : Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        double first = Math.max(measure.min(), from);
        double last = Math.min(measure.max(), to > from ? to : from + step);
        boolean whole = first == measure.min() && last == measure.max();
        String part = ValueFormat.upTo(first, 1) + "–" + ValueFormat.upTo(last, 1) + " of " + measure.range();
        return new Axis.Values(label(measure, whole ? "" : part), first, last);
    }
}

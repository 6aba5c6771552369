package painlog.chart.kinds;

import java.util.ArrayList;
import java.util.List;
import painlog.analysis.PointEstimate;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Panel;
import painlog.journal.word.Measure;

/** A forest plot: differences with their intervals, one per row, around a line at no difference. */
final class ForestPlot {
    private static final double LEAST = 1;
    private static final int STEPS = 4;

    private ForestPlot() {}

    /** The names may be more than the intervals, whose heights are places in the names. */
    static Panel panel(String name, String label, List<String> names, List<Mark.Interval> intervals) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, true, ColorRole.SMALL_TEXT));
        double widest = LEAST;
        for (Mark.Interval interval : intervals) {
            marks.add(interval);
            widest = Math.max(widest, Math.max(-interval.low(), interval.high()));
        }
        double step = NiceTicks.nice(widest / STEPS);
        double end = Math.ceil(widest / step) * step;
        return new Panel(name, new Axis.Values(label, -end, end), new Axis.Categories(names), marks, 1);
    }

    /**
     * A point alone where there is no interval.
     *
     * @param place in the names
     */
    static Mark.Interval interval(double place, PointEstimate found, boolean full) {
        double middle = found.value();
        return new Mark.Interval(
                place, found.low().orElse(middle), middle, found.high().orElse(middle), full);
    }

    /** {@code difference in pain, points; left of 0: lower, better}. */
    static String label(Measure measure) {
        return label(measure, "difference");
    }

    /**
     * The same for another estimate.
     *
     * @param what such as {@code change}
     */
    static String label(Measure measure, String what) {
        String unit = measure.unit().isEmpty() && measure.isZeroToTen() ? "points" : measure.unit();
        String lower = switch (measure.better()) {
            case LOWER -> "lower, better";
            case HIGHER -> "lower, worse";
            case NEITHER -> "lower, neither is better";
        };
        return what + " in " + measure.name() + (unit.isEmpty() ? "" : ", " + unit) + "; left of 0: " + lower;
    }
}

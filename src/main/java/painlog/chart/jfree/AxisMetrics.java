package painlog.chart.jfree;

import java.util.List;
import java.util.stream.IntStream;
import painlog.chart.spec.Axis;
import painlog.chart.spec.DateTicks;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Tick;

/** Measures the space an axis needs, and chooses its ticks for the space it has. */
public final class AxisMetrics {
    private static final double WIDEST_NAMES = 0.4;

    private AxisMetrics() {}

    /** Width of an vertical axis. */
    static double left(Axis axis, ChartStyle chartStyle, double width) {
        if (axis instanceof Axis.Values values) {
            double widest = 0;
            for (Tick tick : NiceTicks.of(values, 5)) {
                widest = Math.max(widest, chartStyle.small().width(tick.label()));
            }
            return widest + chartStyle.em() * 0.9;
        }
        if (axis instanceof Axis.Categories categories) {
            return Math.min(width * WIDEST_NAMES, widest(categories, chartStyle) + chartStyle.em() * 0.9);
        }
        return 0;
    }

    private static double widest(Axis.Categories categories, ChartStyle chartStyle) {
        double widest = 0;
        for (String name : categories.names()) {
            for (String line : name.split("\n")) {
                widest = Math.max(widest, chartStyle.small().width(line));
            }
        }
        return widest;
    }

    /** Height of a horizontal axis. */
    static double below(Axis axis, ChartStyle chartStyle) {
        double line = chartStyle.small().height();
        if (axis instanceof Axis.Days days) {
            return days.labelled() ? line * 1.3 : 0;
        }
        if (axis instanceof Axis.Values values) {
            return values.label().isEmpty() ? line * 1.3 : line * 2.2;
        }
        boolean isBare = axis instanceof Axis.CustomTicks customTicks
                && customTicks.ticks().isEmpty();
        return axis instanceof Axis.Hidden || isBare ? 0 : line * 1.3;
    }

    static List<Tick> horizontal(Axis axis, ChartStyle chartStyle, double width) {
        double space = chartStyle.em() * 0.9;
        if (axis instanceof Axis.Days days) {
            List<Tick> ticks = new DateTicks(
                            days.span(), width, label -> chartStyle.small().width(label) + space)
                    .ticks();
            return days.labelled()
                    ? ticks
                    : ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
        }
        if (axis instanceof Axis.Values values) {
            int most = (int) Math.max(2, Math.min(10, width / (chartStyle.em() * 4)));
            return NiceTicks.of(values, most);
        }
        return axis instanceof Axis.CustomTicks customTicks
                ? NameTicks.fitting(customTicks.ticks(), width, chartStyle)
                : axis instanceof Axis.Categories categories
                        ? NameTicks.fitting(NameTicks.of(categories), width, chartStyle)
                        : List.of();
    }

    static List<Tick> vertical(Axis axis, ChartStyle chartStyle, double height) {
        if (!(axis instanceof Axis.Values values)) {
            return List.of();
        }
        List<Tick> ticks = NiceTicks.of(values, (int) Math.max(2, Math.min(10, height / (chartStyle.em() * 2.2))));
        boolean apart = height / ticks.size() > chartStyle.small().height();
        return apart ? ticks : ticks.subList(0, 1);
    }

    /** Category labels along a horizontal axis: all of them, or every second, third … so that they do not overlap. */
    private static final class NameTicks {
        static List<Tick> of(Axis.Categories categories) {
            return IntStream.range(0, categories.names().size())
                    .mapToObj(i -> new Tick(i, categories.names().get(i)))
                    .toList();
        }

        static List<Tick> fitting(List<Tick> ticks, double width, ChartStyle chartStyle) {
            double slot = width / Math.max(1, ticks.size());
            double widest = 0;
            for (Tick tick : ticks) {
                widest = Math.max(widest, chartStyle.small().width(tick.label()));
            }
            int every = (int) Math.max(1, Math.ceil((widest + chartStyle.em() * 0.6) / slot));
            return IntStream.range(0, ticks.size())
                    .filter(i -> i % every == 0)
                    .mapToObj(ticks::get)
                    .toList();
        }
    }
}

package painlog.chart.jfree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisVisitor;
import painlog.chart.spec.DateTicks;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Tick;
import painlog.chart.spec.UprightTicks;

/** How much room an axis needs, and its ticks for the room it has. */
final class AxisMetrics {
    private static final double WIDEST_NAMES = 0.4;

    private AxisMetrics() {}

    /** Width of an vertical axis. */
    static double left(Axis axis, ChartStyle chartStyle, double width) {
        return axis.accept(new UprightWidth(chartStyle, width));
    }

    /** Height of a horizontal axis. */
    static double below(Axis axis, ChartStyle chartStyle) {
        return axis.accept(new LyingHeight(chartStyle.small().height()));
    }

    static List<Tick> horizontal(Axis axis, ChartStyle chartStyle, double width) {
        return axis.accept(new LyingTicks(chartStyle, width));
    }

    static List<Tick> vertical(Axis axis, ChartStyle chartStyle, double height) {
        int most = (int) Math.max(2, Math.min(10, height / (chartStyle.em() * 2.2)));
        List<Tick> ticks = axis.accept(new UprightTicks(most));
        boolean apart = height / ticks.size() > chartStyle.small().height();
        return apart ? ticks : ticks.subList(0, 1);
    }

    /** Room for labels left of an upright axis; that of names has a part of the whole width at most. */
    private record UprightWidth(ChartStyle chartStyle, double width) implements AxisVisitor<Double> {
        @Override
        public Double days(Axis.Days days) {
            return 0.0;
        }

        @Override
        public Double values(Axis.Values values) {
            List<Tick> ticks = NiceTicks.of(values, 5);
            return widest(ticks.stream().map(Tick::label).toList()) + chartStyle.em() * 0.9;
        }

        @Override
        public Double names(Axis.Categories categories) {
            List<String> lines = categories.names().stream()
                    .flatMap(name -> Arrays.stream(name.split("\n")))
                    .toList();
            return Math.min(width * WIDEST_NAMES, widest(lines) + chartStyle.em() * 0.9);
        }

        @Override
        public Double places(Axis.CustomTicks customTicks) {
            return 0.0;
        }

        @Override
        public Double bare(Axis.Hidden hidden) {
            return 0.0;
        }

        private double widest(List<String> lines) {
            return lines.stream().mapToDouble(chartStyle.small()::width).max().orElse(0);
        }
    }

    /** Room for labels under a lying axis, and for a line that says what its values are. */
    private record LyingHeight(double line) implements AxisVisitor<Double> {
        private static final double LABELS = 1.3;
        private static final double LABELS_AND_NAME = 2.2;

        @Override
        public Double days(Axis.Days days) {
            return days.labelled() ? line * LABELS : 0;
        }

        @Override
        public Double values(Axis.Values values) {
            return line * (values.label().isEmpty() ? LABELS : LABELS_AND_NAME);
        }

        @Override
        public Double names(Axis.Categories categories) {
            return line * LABELS;
        }

        @Override
        public Double places(Axis.CustomTicks customTicks) {
            return customTicks.ticks().isEmpty() ? 0 : line * LABELS;
        }

        @Override
        public Double bare(Axis.Hidden hidden) {
            return 0.0;
        }
    }

    /** The ticks of a lying axis, so many that their labels stand apart. */
    private record LyingTicks(ChartStyle chartStyle, double width) implements AxisVisitor<List<Tick>> {
        @Override
        public List<Tick> days(Axis.Days days) {
            double space = chartStyle.em() * 0.9;
            List<Tick> ticks = new DateTicks(
                            days.span(), width, label -> chartStyle.small().width(label) + space)
                    .ticks();
            return days.labelled()
                    ? ticks
                    : ticks.stream().map(tick -> new Tick(tick.at(), "")).toList();
        }

        @Override
        public List<Tick> values(Axis.Values values) {
            int most = (int) Math.max(2, Math.min(10, width / (chartStyle.em() * 4)));
            return NiceTicks.of(values, most);
        }

        @Override
        public List<Tick> names(Axis.Categories categories) {
            return thatFit(IntStream.range(0, categories.names().size())
                    .mapToObj(i -> new Tick(i, categories.names().get(i)))
                    .toList());
        }

        @Override
        public List<Tick> places(Axis.CustomTicks customTicks) {
            return thatFit(customTicks.ticks());
        }

        @Override
        public List<Tick> bare(Axis.Hidden hidden) {
            return List.of();
        }

        /** All of them, or every second, third … so that they stand apart. */
        private List<Tick> thatFit(List<Tick> ticks) {
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

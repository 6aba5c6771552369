package painlog.chart.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisVisitor;
import painlog.chart.spec.DateTicks;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Tick;
import painlog.text.DisplayWidth;

/** How many cells an axis needs, and its ticks for those it has. */
final class TerminalAxisMetrics {
    private static final double WIDEST_NAMES = 0.55;

    private TerminalAxisMetrics() {}

    /** Columns an upright axis needs, with the space beside its words. */
    static int left(Axis axis, TerminalStyle style, int width) {
        return (int) Math.min(axis.accept(new UprightWidth(style)), width * WIDEST_NAMES);
    }

    /** Rows a lying axis needs: for its line, for its labels and for what its values are; 0 when it is not drawn. */
    static int below(Axis axis) {
        return axis.accept(new LyingHeight());
    }

    /** Ticks of a lying axis of so many columns. */
    static List<Tick> ticks(Axis axis, int width) {
        return axis.accept(new HorizontalTicks(width));
    }

    private record UprightWidth(TerminalStyle style) implements AxisVisitor<Integer> {
        @Override
        public Integer days(Axis.Days days) {
            return 0;
        }

        @Override
        public Integer values(Axis.Values values) {
            return NiceTicks.of(values, 8).stream()
                    .mapToInt(tick -> DisplayWidth.of(tick.label()) + 2)
                    .max()
                    .orElse(0);
        }

        @Override
        public Integer names(Axis.Categories categories) {
            return categories.names().stream()
                    .flatMap(name -> Arrays.stream(name.split("\n")))
                    .mapToInt(line -> DisplayWidth.of(style.displayable(line)) + 1)
                    .max()
                    .orElse(0);
        }

        @Override
        public Integer places(Axis.CustomTicks customTicks) {
            return 0;
        }

        @Override
        public Integer bare(Axis.Hidden hidden) {
            return 0;
        }
    }

    private record LyingHeight() implements AxisVisitor<Integer> {
        @Override
        public Integer days(Axis.Days days) {
            return days.labelled() ? 2 : 0;
        }

        @Override
        public Integer values(Axis.Values values) {
            return values.label().isEmpty() ? 2 : 3;
        }

        @Override
        public Integer names(Axis.Categories categories) {
            return 2;
        }

        @Override
        public Integer places(Axis.CustomTicks customTicks) {
            return customTicks.ticks().isEmpty() ? 1 : 2;
        }

        @Override
        public Integer bare(Axis.Hidden hidden) {
            return 0;
        }
    }

    private record HorizontalTicks(int width) implements AxisVisitor<List<Tick>> {
        @Override
        public List<Tick> days(Axis.Days days) {
            return new DateTicks(days.span(), width, label -> DisplayWidth.of(label) + 1).ticks();
        }

        @Override
        public List<Tick> values(Axis.Values values) {
            return NiceTicks.of(values, Math.max(2, Math.min(10, width / 6)));
        }

        @Override
        public List<Tick> names(Axis.Categories categories) {
            return IntStream.range(0, categories.names().size())
                    .mapToObj(i -> new Tick(i, categories.names().get(i)))
                    .toList();
        }

        @Override
        public List<Tick> places(Axis.CustomTicks customTicks) {
            return customTicks.ticks();
        }

        @Override
        public List<Tick> bare(Axis.Hidden hidden) {
            return List.of();
        }
    }
}

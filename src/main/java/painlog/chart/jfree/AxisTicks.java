package painlog.chart.jfree;

import java.util.List;
import java.util.stream.IntStream;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisLabel;
import painlog.chart.spec.AxisVisitor;
import painlog.chart.spec.DateTicks;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Tick;
import painlog.chart.spec.UprightTicks;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/** The ticks of an axis for the room it has, so many that their labels stand apart. */
final class AxisTicks {
    /** The most that names may take of a panel's width. */
    static final double WIDEST_NAMES = 0.4;

    private AxisTicks() {}

    static List<Tick> lying(Axis axis, ChartStyle style, double width) {
        return axis.accept(new LyingTicks(style, width));
    }

    static List<Tick> upright(Axis axis, ChartStyle style, double height) {
        int most = (int) Math.max(2, Math.min(10, height / (style.em() * 2.2)));
        List<Tick> ticks = axis.accept(new UprightTicks(most));
        boolean apart = height / ticks.size() > style.small().height();
        return apart ? ticks : ticks.subList(0, Math.min(1, ticks.size()));
    }

    /** A name in lines that fit. Whole facts are left out, the last ones first, before anything is cut. */
    static List<String> lines(String name, LabelStyle style, double available, int most) {
        String words = most == 1 ? name.replace("\n", ", ") : name;
        String shorter = AxisLabel.shortened(
                words, text -> style.wrap(text, available, Integer.MAX_VALUE).size() <= most);
        return style.wrap(shorter, available, most);
    }

    /** What an axis is, as much of it as fits. */
    static String label(String text, LabelStyle style, double available) {
        return style.cut(AxisLabel.lastParts(text, part -> style.width(part) <= available), available);
    }

    private record LyingTicks(ChartStyle style, double width) implements AxisVisitor<List<Tick>> {
        @Override
        public List<Tick> days(Axis.Days days) {
            double space = style.em() * 0.9;
            return new DateTicks(days.span(), width, label -> style.small().width(label) + space).ticks();
        }

        @Override
        public List<Tick> values(Axis.Values values) {
            int most = (int) Math.max(2, Math.min(10, width / (style.em() * 4)));
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
                widest = Math.max(widest, style.small().width(tick.label()));
            }
            int every = (int) Math.max(1, Math.ceil((widest + style.em() * 0.6) / slot));
            return IntStream.range(0, ticks.size())
                    .filter(i -> i % every == 0)
                    .mapToObj(ticks::get)
                    .toList();
        }
    }
}

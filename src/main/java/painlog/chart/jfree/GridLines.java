package painlog.chart.jfree;

import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisVisitor;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.Tick;

/** Lines to read by, under all other marks; JFreeChart draws its own only with a renderer. */
final class GridLines {
    private GridLines() {}

    /** The lines of a panel whose axes have these ticks. */
    static List<Mark> of(Panel panel, List<Tick> lying, List<Tick> upright) {
        List<Mark> lines = new ArrayList<>();
        if (!panel.y().isBare()) {
            panel.x().accept(new OnScales(lying)).forEach(tick -> lines.add(line(tick, true)));
        }
        upright.forEach(tick -> lines.add(line(tick, false)));
        return lines;
    }

    private static Mark line(Tick tick, boolean upright) {
        return new Mark.Rule(tick.at(), upright, ColorRole.QUIET);
    }

    /** The ticks of a lying axis that have lines: those of days and values; what has a name is not read off. */
    private record OnScales(List<Tick> ticks) implements AxisVisitor<List<Tick>> {
        @Override
        public List<Tick> days(Axis.Days days) {
            return ticks;
        }

        @Override
        public List<Tick> values(Axis.Values values) {
            return ticks;
        }

        @Override
        public List<Tick> names(Axis.Categories categories) {
            return List.of();
        }

        @Override
        public List<Tick> places(Axis.CustomTicks customTicks) {
            return List.of();
        }

        @Override
        public List<Tick> bare(Axis.Hidden hidden) {
            return List.of();
        }
    }
}

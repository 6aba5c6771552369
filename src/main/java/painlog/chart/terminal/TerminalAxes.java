package painlog.chart.terminal;

import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisLabel;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Tick;
import painlog.chart.spec.UprightTicks;
import painlog.text.DisplayWidth;

/** Draws the axes of a panel in character cells. */
final class TerminalAxes {
    private final CharacterGrid cells;
    private final CellScale scale;
    private final TerminalStyle style;

    TerminalAxes(CharacterGrid cells, CellScale scale, TerminalStyle style) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
    }

    void draw(int from, boolean labelIsBeside) {
        Axis upright = scale.yAxis();
        List<Tick> ticks = upright.accept(new UprightTicks(Math.max(2, (scale.bottom() - scale.top()) / 2)));
        if (!ticks.isEmpty()) {
            scale(ticks);
            int row = labelIsBeside ? scale.top() : Math.max(0, scale.top() - 1);
            cells.write(from, row, style.displayable(upright.label()), "");
        }
        names(upright.names(), from);
        horizontal();
    }

    private void scale(List<Tick> ticks) {
        for (int row = scale.top(); row < scale.bottom(); row++) {
            cells.put(scale.left() - 1, row, style.either('│', '|'), style.colour(ColorRole.QUIET));
        }
        for (Tick tick : ticks) {
            String label = style.displayable(tick.label());
            cells.put(scale.left() - 1, scale.row(tick.at()), style.either('┤', '+'), style.colour(ColorRole.QUIET));
            cells.write(scale.left() - 1 - DisplayWidth.of(label), scale.row(tick.at()), label, "");
        }
    }

    private void names(List<String> names, int from) {
        int width = scale.left() - 1 - from;
        for (int i = 0; i < names.size(); i++) {
            List<String> lines = style.density().compact()
                    ? List.of(names.get(i).replace("\n", ", "))
                    : names.get(i).lines().toList();
            int row = (int) Math.floor(scale.y(i) - lines.size() / 2.0 + 0.01);
            for (String line : lines) {
                String text = DisplayWidth.cut(
                        AxisLabel.shortened(style.displayable(line), words -> DisplayWidth.of(words) <= width), width);
                cells.write(scale.left() - 1 - DisplayWidth.of(text), Math.max(scale.top(), row), text, "");
                row++;
            }
        }
    }

    private void horizontal() {
        if (TerminalAxisMetrics.below(scale.xAxis()) == 0) {
            return;
        }
        for (int column = scale.left(); column < scale.right(); column++) {
            cells.put(column, scale.bottom(), style.either('─', '-'), style.colour(ColorRole.QUIET));
        }
        for (Tick tick : TerminalAxisMetrics.ticks(scale.xAxis(), scale.right() - scale.left())) {
            String label = style.displayable(tick.label());
            cells.put(scale.column(tick.at()), scale.bottom(), style.either('┬', '+'), style.colour(ColorRole.QUIET));
            int left = scale.column(tick.at()) - (DisplayWidth.of(label) - 1) / 2;
            cells.write(Math.min(left, cells.width() - DisplayWidth.of(label)), scale.bottom() + 1, label, "");
        }
        String label = style.displayable(scale.xAxis().label());
        cells.write((scale.left() + scale.right() - DisplayWidth.of(label)) / 2, scale.bottom() + 2, label, "");
    }
}

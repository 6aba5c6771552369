package painlog.chart.terminal;

import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ChartNumbers;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.DateTicks;
import painlog.chart.spec.NiceTicks;
import painlog.chart.spec.Tick;

/** Draws the axes of a panel in character cells. */
final class TerminalAxes {
    private static final double WIDEST_NAMES = 0.55;

    private final CharacterGrid cells;
    private final CellScale scale;
    private final TerminalStyle style;

    TerminalAxes(CharacterGrid cells, CellScale scale, TerminalStyle style) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
    }

    /** Columns a vertical axis needs, with the space beside its labels. */
    static int left(Axis axis, TerminalStyle style, int width) {
        int widest = 0;
        if (axis instanceof Axis.Values values) {
            for (Tick tick : NiceTicks.of(values, 8)) {
                widest = Math.max(widest, tick.label().length() + 2);
            }
        }
        if (axis instanceof Axis.Categories categories) {
            for (String name : categories.names()) {
                for (String line : name.split("\n")) {
                    widest = Math.max(widest, style.displayable(line).length() + 1);
                }
            }
        }
        return (int) Math.min(widest, width * WIDEST_NAMES);
    }

    void draw(int from, boolean labelIsBeside) {
        if (scale.yAxis() instanceof Axis.Values values) {
            scale(values);
            int row = labelIsBeside ? scale.top() : Math.max(0, scale.top() - 1);
            cells.write(from, row, style.displayable(values.label()), "");
        }
        if (scale.yAxis() instanceof Axis.Categories categories) {
            names(categories, from);
        }
        horizontal();
    }

    private void scale(Axis.Values values) {
        for (int row = scale.top(); row < scale.bottom(); row++) {
            cells.put(scale.left() - 1, row, style.either('│', '|'), style.colour(ColorRole.QUIET));
        }
        for (Tick tick : NiceTicks.of(values, Math.max(2, (scale.bottom() - scale.top()) / 2))) {
            String label = style.displayable(tick.label());
            cells.put(scale.left() - 1, scale.row(tick.at()), style.either('┤', '+'), style.colour(ColorRole.QUIET));
            cells.write(scale.left() - 1 - label.length(), scale.row(tick.at()), label, "");
        }
    }

    private void names(Axis.Categories categories, int from) {
        int available = scale.left() - 1 - from;
        for (int i = 0; i < categories.names().size(); i++) {
            List<String> lines = categories.names().get(i).lines().toList();
            int row = (int) Math.floor(scale.y(i) - lines.size() / 2.0 + 0.01);
            for (String line : lines) {
                String text = cut(
                        ChartNumbers.shortened(style.displayable(line), words -> words.length() <= available),
                        available);
                cells.write(scale.left() - 1 - text.length(), Math.max(scale.top(), row), text, "");
                row++;
            }
        }
    }

    private static String cut(String text, int available) {
        return text.length() <= available ? text : text.substring(0, Math.max(0, available - 1)) + "~";
    }

    private void horizontal() {
        List<Tick> ticks = ticks();
        boolean labelled = !(scale.xAxis() instanceof Axis.Days days) || days.labelled();
        if (scale.xAxis() instanceof Axis.Hidden || !labelled) {
            return;
        }
        for (int column = scale.left(); column < scale.right(); column++) {
            cells.put(column, scale.bottom(), style.either('─', '-'), style.colour(ColorRole.QUIET));
        }
        for (Tick tick : ticks) {
            String label = style.displayable(tick.label());
            cells.put(scale.column(tick.at()), scale.bottom(), style.either('┬', '+'), style.colour(ColorRole.QUIET));
            int left = scale.column(tick.at()) - (label.length() - 1) / 2;
            cells.write(Math.min(left, cells.width() - label.length()), scale.bottom() + 1, label, "");
        }
        String label = style.displayable(scale.xAxis().label());
        cells.write((scale.left() + scale.right() - label.length()) / 2, scale.bottom() + 2, label, "");
    }

    private List<Tick> ticks() {
        int available = scale.right() - scale.left();
        if (scale.xAxis() instanceof Axis.Days days) {
            return new DateTicks(days.span(), available, label -> label.length() + 1).ticks();
        }
        if (scale.xAxis() instanceof Axis.Values values) {
            return NiceTicks.of(values, Math.max(2, Math.min(10, available / 6)));
        }
        List<Tick> all = new ArrayList<>();
        if (scale.xAxis() instanceof Axis.CustomTicks customTicks) {
            all.addAll(customTicks.ticks());
        }
        if (scale.xAxis() instanceof Axis.Categories categories) {
            categories.names().forEach(name -> all.add(new Tick(all.size(), name)));
        }
        return all;
    }
}

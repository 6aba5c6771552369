package painlog.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws the axes of a panel in character cells. */
final class TerminalAxes {
    private static final double WIDEST_NAMES = 0.55;

    private final Cells cells;
    private final Grid grid;
    private final TerminalLook look;

    TerminalAxes(Cells cells, Grid grid, TerminalLook look) {
        this.cells = cells;
        this.grid = grid;
        this.look = look;
    }

    /** Columns an upright axis needs, with the space beside its words. */
    static int left(Axis axis, TerminalLook look, int width) {
        int widest = 0;
        if (axis instanceof Axis.Values values) {
            for (Tick tick : Steps.of(values, 8)) {
                widest = Math.max(widest, tick.label().length() + 2);
            }
        }
        if (axis instanceof Axis.Names names) {
            for (String name : names.names()) {
                for (String line : name.split("\n")) {
                    widest = Math.max(widest, look.letters(line).length() + 1);
                }
            }
        }
        return (int) Math.min(widest, width * WIDEST_NAMES);
    }

    void draw(int from, boolean labelIsBeside) {
        if (grid.yAxis() instanceof Axis.Values values) {
            scale(values);
            int row = labelIsBeside ? grid.top() : Math.max(0, grid.top() - 1);
            cells.write(from, row, look.letters(values.label()), "");
        }
        if (grid.yAxis() instanceof Axis.Names names) {
            names(names, from);
        }
        lying();
    }

    private void scale(Axis.Values values) {
        for (int row = grid.top(); row < grid.bottom(); row++) {
            cells.put(grid.left() - 1, row, look.either('│', '|'), look.colour(Ink.QUIET));
        }
        for (Tick tick : Steps.of(values, Math.max(2, (grid.bottom() - grid.top()) / 2))) {
            String label = look.letters(tick.label());
            cells.put(grid.left() - 1, grid.row(tick.at()), look.either('┤', '+'), look.colour(Ink.QUIET));
            cells.write(grid.left() - 1 - label.length(), grid.row(tick.at()), label, "");
        }
    }

    private void names(Axis.Names names, int from) {
        int room = grid.left() - 1 - from;
        for (int i = 0; i < names.names().size(); i++) {
            List<String> lines = names.names().get(i).lines().toList();
            int row = (int) Math.floor(grid.y(i) - lines.size() / 2.0 + 0.01);
            for (String line : lines) {
                String text = cut(Figures.shortened(look.letters(line), words -> words.length() <= room), room);
                cells.write(grid.left() - 1 - text.length(), Math.max(grid.top(), row), text, "");
                row++;
            }
        }
    }

    private static String cut(String text, int room) {
        return text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + "~";
    }

    private void lying() {
        List<Tick> ticks = ticks();
        boolean told = !(grid.xAxis() instanceof Axis.Days days) || days.told();
        if (grid.xAxis() instanceof Axis.Bare || !told) {
            return;
        }
        for (int column = grid.left(); column < grid.right(); column++) {
            cells.put(column, grid.bottom(), look.either('─', '-'), look.colour(Ink.QUIET));
        }
        for (Tick tick : ticks) {
            String label = look.letters(tick.label());
            cells.put(grid.column(tick.at()), grid.bottom(), look.either('┬', '+'), look.colour(Ink.QUIET));
            int left = grid.column(tick.at()) - (label.length() - 1) / 2;
            cells.write(Math.min(left, cells.width() - label.length()), grid.bottom() + 1, label, "");
        }
        String label = look.letters(AxisRoom.label(grid.xAxis()));
        cells.write((grid.left() + grid.right() - label.length()) / 2, grid.bottom() + 2, label, "");
    }

    private List<Tick> ticks() {
        int room = grid.right() - grid.left();
        if (grid.xAxis() instanceof Axis.Days days) {
            return new DayTicks(days.span(), room, label -> label.length() + 1).ticks();
        }
        if (grid.xAxis() instanceof Axis.Values values) {
            return Steps.of(values, Math.max(2, Math.min(10, room / 6)));
        }
        List<Tick> all = new ArrayList<>();
        if (grid.xAxis() instanceof Axis.Places places) {
            all.addAll(places.ticks());
        }
        if (grid.xAxis() instanceof Axis.Names names) {
            names.names().forEach(name -> all.add(new Tick(all.size(), name)));
        }
        return all;
    }
}

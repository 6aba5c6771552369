package painlog.chart;

import java.util.List;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;

/** Draws marks in character cells: lines and dots in Braille, or their points alone in ASCII. */
final class TerminalHand implements Hand {
    private final Cells cells;
    private final Grid grid;
    private final TerminalLook look;
    private final TerminalEstimates estimates;

    TerminalHand(Cells cells, Grid grid, TerminalLook look) {
        this.cells = cells;
        this.grid = grid;
        this.look = look;
        this.estimates = new TerminalEstimates(cells, grid, look);
    }

    private void put(int column, int row, char character, Ink ink) {
        if (column >= grid.left() && column < grid.right() && row >= grid.top() && row < grid.bottom()) {
            cells.put(column, row, character, look.colour(ink));
        }
    }

    private void dot(double x, double y, Ink ink) {
        if (x >= grid.left() && x < grid.right() && y >= grid.top() && y < grid.bottom()) {
            cells.dot((int) Math.floor(x * 2), (int) Math.floor(y * 4), look.colour(ink));
        }
    }

    @Override
    public void line(Mark.Line line) {
        for (List<Point> run : line.runs()) {
            for (int i = 1; i < run.size(); i++) {
                stretch(line, run.get(i - 1), run.get(i));
            }
        }
    }

    private void stretch(Mark.Line line, Point from, Point to) {
        double across = grid.x(to.x()) - grid.x(from.x());
        double down = grid.y(to.y()) - grid.y(from.y());
        int steps = (int) Math.ceil(Math.max(Math.abs(across) * 2, Math.abs(down) * 4)) + 1;
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double x = grid.x(from.x()) + across * share;
            double y = grid.y(from.y()) + down * share;
            if (look.surface().unicode()) {
                dot(x, y, line.ink());
            } else if (line.kind() == LineKind.DASHED) {
                put((int) Math.floor(x), (int) Math.floor(y), '-', line.ink());
            }
        }
    }

    /** The interval of an estimate would hide what was logged; it is told in words. */
    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        for (List<Reach> run : ribbon.ink() == Ink.ESTIMATE ? List.<List<Reach>>of() : ribbon.runs()) {
            for (Reach reach : run) {
                for (int row = grid.row(reach.high()); row <= grid.row(reach.low()); row++) {
                    put(grid.column(reach.x()), row, look.either('░', ':'), ribbon.ink());
                }
            }
        }
    }

    @Override
    public void dots(Mark.Dots dots) {
        for (Point point : dots.points()) {
            if (look.surface().unicode()) {
                dot(grid.x(point.x()), Math.min(grid.y(point.y()), grid.bottom() - 0.01), dots.ink());
            } else {
                put(grid.column(point.x()), grid.row(point.y()), 'o', dots.ink());
            }
        }
    }

    @Override
    public void ticks(Mark.Ticks ticks) {
        ticks.xs().forEach(at -> put(grid.column(at), grid.row(ticks.y()), look.either('┃', '|'), ticks.ink()));
    }

    /** A background has no place behind characters; the strip above names the phases. */
    @Override
    public void tint(Mark.Tint tint) {}

    @Override
    public void bar(Mark.Bar bar) {
        int top = (int) Math.round(Math.min(grid.y(bar.low()), grid.y(bar.high())));
        int bottom = (int) Math.round(Math.max(grid.y(bar.low()), grid.y(bar.high())));
        int left = (int) Math.round(grid.x(bar.from()));
        int right = Math.max(left + 1, (int) Math.round(grid.x(bar.to())));
        for (int row = top; row < Math.max(bottom, top + 1); row++) {
            for (int column = left; column < right; column++) {
                put(column, Math.min(row, grid.bottom() - 1), look.pattern(bar.ink()), bar.ink());
            }
        }
    }

    @Override
    public void box(Mark.Box box) {
        estimates.box(box);
    }

    @Override
    public void interval(Mark.Interval interval) {
        estimates.interval(interval);
    }

    @Override
    public void upright(Mark.Upright upright) {
        estimates.upright(upright);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        estimates.arrow(arrow);
    }

    @Override
    public void rule(Mark.Rule rule) {
        for (int row = grid.top(); rule.upright() && row < grid.bottom(); row++) {
            put(grid.column(rule.at()), row, look.either('│', '|'), rule.ink());
        }
        for (int column = grid.left(); !rule.upright() && column < grid.right(); column++) {
            put(column, grid.row(rule.at()), look.either('─', '-'), rule.ink());
        }
    }

    @Override
    public void words(Mark.Words words) {
        new TerminalWords(cells, grid, look).within(words);
    }

    @Override
    public void callout(Mark.Callout callout) {
        new TerminalWords(cells, grid, look).callout(callout);
    }

    @Override
    public void cell(Mark.Cell cell) {
        boolean open = cell.level().isEmpty();
        double level = cell.level().orElse(0);
        int left = (int) Math.round(grid.x(cell.x() - 0.5));
        int right = Math.max(left + 1, (int) Math.round(grid.x(cell.x() + 0.5)));
        int top = (int) Math.round(Math.min(grid.y(cell.y() - 0.5), grid.y(cell.y() + 0.5)));
        int bottom = Math.max(top + 1, (int) Math.round(Math.max(grid.y(cell.y() - 0.5), grid.y(cell.y() + 0.5))));
        String number = cell.words().lines().findFirst().orElse("");
        if (!open && number.length() < right - left) {
            cells.write(left, top, number, look.shadeColour(level));
        }
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                char character = open ? ' ' : look.shade(level);
                cells.put(column, row, character, open ? "" : look.shadeColour(level));
            }
        }
    }

    @Override
    public void outline(Outline outline) {
        LineKind stroke = look.surface().unicode() ? LineKind.THIN : LineKind.DASHED;
        Mark.Line line = new Mark.Line(List.of(), Ink.QUIET, stroke);
        List<Point> points = outline.points();
        for (int i = 0; i < points.size(); i++) {
            stretch(line, points.get(i), points.get((i + 1) % points.size()));
        }
    }

    @Override
    public void spot(Mark.Spot spot) {
        int row = grid.row(spot.y());
        int half = (int) Math.round(Math.abs(grid.x(spot.radius()) - grid.x(0)) / 2);
        for (int column = grid.column(spot.x()) - half; column <= grid.column(spot.x()) + half; column++) {
            cells.put(column, row, look.shade(spot.level()), look.shadeColour(spot.level()));
        }
    }
}

package painlog.chart.terminal;

import java.util.List;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Mark.Range;
import painlog.chart.spec.MarkRenderer;

/** Draws marks in character cells: lines and dots in Braille, or their points alone in ASCII. */
final class TerminalMarkRenderer implements MarkRenderer {
    private final CharacterGrid cells;
    private final CellScale scale;
    private final TerminalStyle style;
    private final TerminalEstimates estimates;

    TerminalMarkRenderer(CharacterGrid cells, CellScale scale, TerminalStyle style) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
        this.estimates = new TerminalEstimates(cells, scale, style);
    }

    private void put(int column, int row, char character, ColorRole color) {
        if (column >= scale.left() && column < scale.right() && row >= scale.top() && row < scale.bottom()) {
            cells.put(column, row, character, style.colour(color));
        }
    }

    private void dot(double x, double y, ColorRole color) {
        if (x >= scale.left() && x < scale.right() && y >= scale.top() && y < scale.bottom()) {
            cells.dot((int) Math.floor(x * 2), (int) Math.floor(y * 4), style.colour(color));
        }
    }

    @Override
    public void line(Mark.Line line) {
        for (List<Point> run : line.runs()) {
            for (int i = 1; i < run.size(); i++) {
                segment(line, run.get(i - 1), run.get(i));
            }
        }
    }

    private void segment(Mark.Line line, Point from, Point to) {
        double across = scale.x(to.x()) - scale.x(from.x());
        double down = scale.y(to.y()) - scale.y(from.y());
        int steps = (int) Math.ceil(Math.max(Math.abs(across) * 2, Math.abs(down) * 4)) + 1;
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double x = scale.x(from.x()) + across * share;
            double y = scale.y(from.y()) + down * share;
            if (style.surface().unicode()) {
                dot(x, y, line.color());
            } else if (line.kind() == LineStyle.DASHED) {
                put((int) Math.floor(x), (int) Math.floor(y), '-', line.color());
            }
        }
    }

    /** The interval of an estimate would hide logged values; it is given as text. */
    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        for (List<Range> run : ribbon.color() == ColorRole.ESTIMATE ? List.<List<Range>>of() : ribbon.runs()) {
            for (Range range : run) {
                for (int row = scale.row(range.high()); row <= scale.row(range.low()); row++) {
                    put(scale.column(range.x()), row, style.either('░', ':'), ribbon.color());
                }
            }
        }
    }

    @Override
    public void dots(Mark.Dots dots) {
        for (Point point : dots.points()) {
            if (style.surface().unicode()) {
                dot(scale.x(point.x()), Math.min(scale.y(point.y()), scale.bottom() - 0.01), dots.color());
            } else {
                put(scale.column(point.x()), scale.row(point.y()), 'o', dots.color());
            }
        }
    }

    @Override
    public void rug(Mark.Rug rug) {
        rug.xs().forEach(at -> put(scale.column(at), scale.row(rug.y()), style.either('┃', '|'), rug.color()));
    }

    /** A background has no place behind characters; the strip above names the phases. */
    @Override
    public void backgroundBand(Mark.BackgroundBand backgroundBand) {}

    @Override
    public void bar(Mark.Bar bar) {
        int top = (int) Math.round(Math.min(scale.y(bar.low()), scale.y(bar.high())));
        int bottom = (int) Math.round(Math.max(scale.y(bar.low()), scale.y(bar.high())));
        int left = (int) Math.round(scale.x(bar.from()));
        int right = Math.max(left + 1, (int) Math.round(scale.x(bar.to())));
        for (int row = top; row < Math.max(bottom, top + 1); row++) {
            for (int column = left; column < right; column++) {
                put(column, Math.min(row, scale.bottom() - 1), style.pattern(bar.color()), bar.color());
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
    public void verticalInterval(Mark.VerticalInterval verticalInterval) {
        estimates.verticalInterval(verticalInterval);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        estimates.arrow(arrow);
    }

    @Override
    public void rule(Mark.Rule rule) {
        for (int row = scale.top(); rule.vertical() && row < scale.bottom(); row++) {
            put(scale.column(rule.at()), row, style.either('│', '|'), rule.color());
        }
        for (int column = scale.left(); !rule.vertical() && column < scale.right(); column++) {
            put(column, scale.row(rule.at()), style.either('─', '-'), rule.color());
        }
    }

    @Override
    public void label(Mark.Label label) {
        new TerminalLabels(cells, scale, style).writeInside(label);
    }

    @Override
    public void callout(Mark.Callout callout) {
        new TerminalLabels(cells, scale, style).callout(callout);
    }

    @Override
    public void cell(Mark.Cell cell) {
        boolean open = cell.level().isEmpty();
        double level = cell.level().orElse(0);
        int left = (int) Math.round(scale.x(cell.x() - 0.5));
        int right = Math.max(left + 1, (int) Math.round(scale.x(cell.x() + 0.5)));
        int top = (int) Math.round(Math.min(scale.y(cell.y() - 0.5), scale.y(cell.y() + 0.5)));
        int bottom = Math.max(top + 1, (int) Math.round(Math.max(scale.y(cell.y() - 0.5), scale.y(cell.y() + 0.5))));
        String number = cell.lines().lines().findFirst().orElse("");
        if (!open && number.length() < right - left) {
            cells.write(left, top, number, style.shadeColour(level));
        }
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                char character = open ? ' ' : style.shade(level);
                cells.put(column, row, character, open ? "" : style.shadeColour(level));
            }
        }
    }

    @Override
    public void outline(ClosedCurve curve) {
        LineStyle stroke = style.surface().unicode() ? LineStyle.THIN : LineStyle.DASHED;
        Mark.Line line = new Mark.Line(List.of(), ColorRole.QUIET, stroke);
        List<Point> points = curve.points();
        for (int i = 0; i < points.size(); i++) {
            segment(line, points.get(i), points.get((i + 1) % points.size()));
        }
    }

    @Override
    public void bubble(Mark.Bubble bubble) {
        int row = scale.row(bubble.at().y());
        int half = (int) Math.round(Math.abs(scale.x(bubble.radius()) - scale.x(0)) / 2);
        for (int column = scale.column(bubble.at().x()) - half;
                column <= scale.column(bubble.at().x()) + half;
                column++) {
            cells.put(column, row, style.shade(bubble.level()), style.shadeColour(bubble.level()));
        }
    }
}

package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LineStyle;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;
import painlog.chart.spec.Mark.Range;
import painlog.chart.spec.MarkRenderer;

/** Draws marks with Java2D. */
final class Java2dMarkRenderer implements MarkRenderer {
    /** Below this many pixels a day, lines are paler, so that marks over them can be seen. */
    private static final double DENSE = 1.5;

    private final Graphics2D g;
    private final CoordinateMapping mapping;
    private final ChartStyle chartStyle;
    private final LabelPlacer labels;

    Java2dMarkRenderer(Graphics2D g, CoordinateMapping mapping, ChartStyle chartStyle, LabelPlacer labels) {
        this.g = g;
        this.mapping = mapping;
        this.chartStyle = chartStyle;
        this.labels = labels;
    }

    @Override
    public void line(Mark.Line line) {
        boolean dense = line.kind() == LineStyle.THIN && perUnit() < DENSE;
        g.setColor(chartStyle.colour(line.color(), dense ? 0.45 : 1));
        g.setStroke(LineStrokes.of(line.kind(), dense, chartStyle));
        for (List<Point> run : line.runs()) {
            Path2D path = new Path2D.Double();
            for (Point point : run) {
                extend(path, mapping.x(point.x()), mapping.y(point.y()));
            }
            if (line.kind() == LineStyle.DASHED) {
                LineHalo.drawUnder(path, g, chartStyle);
            }
            g.draw(path);
        }
    }

    /** How wide one unit of x, such as a day, is. */
    private double perUnit() {
        return Math.abs(mapping.x(1) - mapping.x(0));
    }

    private static void extend(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        g.setColor(chartStyle.areaColour(ribbon.color()));
        for (List<Range> run : ribbon.runs()) {
            Path2D path = new Path2D.Double();
            for (Range range : run) {
                extend(path, mapping.x(range.x()), mapping.y(range.high()));
            }
            for (int i = run.size() - 1; i >= 0; i--) {
                extend(path, mapping.x(run.get(i).x()), mapping.y(run.get(i).low()));
            }
            path.closePath();
            g.fill(run.size() > 1 ? path : alone(run.get(0)));
        }
    }

    /** A day between two gaps has no width of its own. */
    private Rectangle2D alone(Range range) {
        double width = Math.max(chartStyle.stroke(2), Math.min(perUnit() * 0.6, chartStyle.em() / 2));
        double top = mapping.y(range.high());
        return new Rectangle2D.Double(mapping.x(range.x()) - width / 2, top, width, mapping.y(range.low()) - top);
    }

    @Override
    public void dots(Mark.Dots dots) {
        double available = dots.faint() ? 1 : perUnit() / 5;
        double size = Math.min(chartStyle.em() * 0.36, Math.max(available, 0.08) * chartStyle.em() * 0.5);
        g.setColor(chartStyle.colour(dots.color(), dots.faint() ? 0.5 : 1));
        for (Point point : dots.points()) {
            double x = mapping.x(point.x());
            double y = mapping.y(point.y());
            g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
        }
    }

    @Override
    public void rug(Mark.Rug rug) {
        double width = Math.max(0.6, Math.min(1.6, perUnit() * 0.6));
        g.setColor(chartStyle.colour(rug.color(), perUnit() < DENSE ? 0.5 : 1));
        g.setStroke(new BasicStroke(chartStyle.stroke(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double half = chartStyle.em() * 0.42;
        double y = mapping.y(rug.y());
        for (double at : rug.xs()) {
            double x = mapping.x(at);
            g.draw(new Line2D.Double(x, y - half, x, y + half));
        }
    }

    @Override
    public void backgroundBand(Mark.BackgroundBand backgroundBand) {
        g.setColor(chartStyle.colour(backgroundBand.color(), chartStyle.theme().tint()));
        double left = mapping.x(backgroundBand.from());
        g.fill(new Rectangle2D.Double(
                left,
                mapping.area().getY(),
                mapping.x(backgroundBand.to()) - left,
                mapping.area().getHeight()));
    }

    @Override
    public void bar(Mark.Bar bar) {
        new HatchFill(g, chartStyle).fill(rectangle(bar.from(), bar.to(), bar.low(), bar.high()), bar.color());
    }

    private Rectangle2D rectangle(double from, double to, double low, double high) {
        Rectangle2D rectangle = new Rectangle2D.Double();
        rectangle.setFrameFromDiagonal(mapping.x(from), mapping.y(low), mapping.x(to), mapping.y(high));
        return rectangle;
    }

    @Override
    public void box(Mark.Box box) {
        new BoxPlotRenderer(g, mapping, chartStyle).box(box);
    }

    @Override
    public void interval(Mark.Interval interval) {
        new BoxPlotRenderer(g, mapping, chartStyle).interval(interval);
    }

    @Override
    public void verticalInterval(Mark.VerticalInterval verticalInterval) {
        new BoxPlotRenderer(g, mapping, chartStyle).verticalInterval(verticalInterval);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        new BoxPlotRenderer(g, mapping, chartStyle).arrow(arrow);
    }

    @Override
    public void cell(Mark.Cell cell) {
        new HeatmapRenderer(g, mapping, chartStyle).cell(cell, labels);
    }

    @Override
    public void outline(ClosedCurve curve) {
        new HeatmapRenderer(g, mapping, chartStyle).outline(curve);
    }

    @Override
    public void bubble(Mark.Bubble bubble) {
        new HeatmapRenderer(g, mapping, chartStyle).bubble(bubble);
    }

    @Override
    public void rule(Mark.Rule rule) {
        g.setColor(chartStyle.colour(rule.color()));
        g.setStroke(new BasicStroke(chartStyle.stroke(rule.color() == ColorRole.QUIET ? 0.8 : 1.4)));
        Rectangle2D area = mapping.area();
        double at = rule.vertical() ? mapping.x(rule.at()) : mapping.y(rule.at());
        g.draw(
                rule.vertical()
                        ? new Line2D.Double(at, area.getMinY(), at, area.getMaxY())
                        : new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
    }

    @Override
    public void label(Mark.Label label) {
        new LabelRenderer(g, mapping, chartStyle, labels).writeInside(label);
    }

    @Override
    public void callout(Mark.Callout callout) {
        new LabelRenderer(g, mapping, chartStyle, labels).callout(callout);
    }
}

package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import painlog.chart.jfree.LabelPlacer.Style;
import painlog.chart.spec.ClosedCurve;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Mark.Point;

/** Draws heat map cells, bubbles and the outlines behind them. */
final class HeatmapRenderer {
    private final Graphics2D g;
    private final CoordinateMapping mapping;
    private final ChartStyle chartStyle;

    HeatmapRenderer(Graphics2D g, CoordinateMapping mapping, ChartStyle chartStyle) {
        this.g = g;
        this.mapping = mapping;
        this.chartStyle = chartStyle;
    }

    void cell(Mark.Cell cell, LabelPlacer labels) {
        double width = Math.abs(mapping.x(1) - mapping.x(0));
        double height = Math.abs(mapping.y(1) - mapping.y(0));
        double gap = Math.min(chartStyle.em() * 0.15, Math.min(width, height) * 0.12);
        double left = mapping.x(cell.x()) - width / 2 + gap / 2;
        double top = mapping.y(cell.y()) - height / 2 + gap / 2;
        Rectangle2D field = new Rectangle2D.Double(left, top, width - gap, height - gap);
        if (cell.level().isEmpty()) {
            g.setColor(chartStyle.colour(ColorRole.QUIET));
            g.setStroke(new BasicStroke(chartStyle.stroke(0.8)));
            g.draw(field);
            return;
        }
        g.setColor(chartStyle.shade(cell.level().getAsDouble()));
        g.fill(field);
        words(cell, labels, width - gap, height - gap);
    }

    /** As many of the lines as fit, the first ones first. */
    private void words(Mark.Cell cell, LabelPlacer labels, double width, double height) {
        Style style = chartStyle.onShade(cell.level().orElse(0));
        List<String> lines = cell.lines().lines().toList();
        int fitting = (int) Math.min(lines.size(), height / style.height());
        double y = mapping.y(cell.y()) - (fitting - 1) * style.height() / 2;
        for (String line : lines.subList(0, fitting)) {
            if (style.width(line) <= width) {
                labels.write(line, style, mapping.x(cell.x()) - style.width(line) / 2, y);
            }
            y += style.height();
        }
    }

    void outline(ClosedCurve curve) {
        Path2D path = curve(curve.points());
        g.setColor(chartStyle.colour(ColorRole.NO_THERAPY, 0.35));
        g.fill(path);
        g.setColor(chartStyle.colour(ColorRole.SMALL_TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(1.2)));
        g.draw(path);
    }

    /** A closed Catmull–Rom curve. */
    private Path2D curve(List<Point> points) {
        int n = points.size();
        Path2D path = new Path2D.Double();
        path.moveTo(x(points, 0), y(points, 0));
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n;
            int next = (i + 1) % n;
            int after = (i + 2) % n;
            path.curveTo(
                    x(points, i) + (x(points, next) - x(points, before)) / 6,
                    y(points, i) + (y(points, next) - y(points, before)) / 6,
                    x(points, next) - (x(points, after) - x(points, i)) / 6,
                    y(points, next) - (y(points, after) - y(points, i)) / 6,
                    x(points, next),
                    y(points, next));
        }
        path.closePath();
        return path;
    }

    private double x(List<Point> points, int i) {
        return mapping.x(points.get(i).x());
    }

    private double y(List<Point> points, int i) {
        return mapping.y(points.get(i).y());
    }

    void bubble(Mark.Bubble bubble) {
        double radius = Math.abs(mapping.y(bubble.radius()) - mapping.y(0));
        Ellipse2D disc = new Ellipse2D.Double(
                mapping.x(bubble.x()) - radius, mapping.y(bubble.y()) - radius, 2 * radius, 2 * radius);
        g.setColor(chartStyle.shade(bubble.level()));
        g.fill(disc);
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(1)));
        g.draw(disc);
    }
}

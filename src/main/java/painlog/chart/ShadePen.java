package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import painlog.chart.Lettering.Style;
import painlog.chart.Mark.Point;

/** Draws shaded fields and discs and the outlines they lie on. */
final class ShadePen {
    private final Graphics2D g;
    private final Scale scale;
    private final Look look;

    ShadePen(Graphics2D g, Scale scale, Look look) {
        this.g = g;
        this.scale = scale;
        this.look = look;
    }

    void cell(Mark.Cell cell, Lettering lettering) {
        double width = Math.abs(scale.x(1) - scale.x(0));
        double height = Math.abs(scale.y(1) - scale.y(0));
        double gap = Math.min(look.em() * 0.15, Math.min(width, height) * 0.12);
        double left = scale.x(cell.x()) - width / 2 + gap / 2;
        double top = scale.y(cell.y()) - height / 2 + gap / 2;
        Rectangle2D field = new Rectangle2D.Double(left, top, width - gap, height - gap);
        if (cell.level().isEmpty()) {
            g.setColor(look.colour(Ink.QUIET));
            g.setStroke(new BasicStroke(look.stroke(0.8)));
            g.draw(field);
            return;
        }
        g.setColor(look.shade(cell.level().getAsDouble()));
        g.fill(field);
        words(cell, lettering, width - gap, height - gap);
    }

    /** As many of the lines as fit, the first ones first. */
    private void words(Mark.Cell cell, Lettering lettering, double width, double height) {
        Style style = look.onShade(cell.level().orElse(0));
        List<String> lines = cell.words().lines().toList();
        int fitting = (int) Math.min(lines.size(), height / style.height());
        double y = scale.y(cell.y()) - (fitting - 1) * style.height() / 2;
        for (String line : lines.subList(0, fitting)) {
            if (style.width(line) <= width) {
                lettering.write(line, style, scale.x(cell.x()) - style.width(line) / 2, y);
            }
            y += style.height();
        }
    }

    void outline(Outline outline) {
        Path2D path = curve(outline.points());
        g.setColor(look.colour(Ink.NO_THERAPY, 0.35));
        g.fill(path);
        g.setColor(look.colour(Ink.SMALL_TEXT));
        g.setStroke(new BasicStroke(look.stroke(1.2)));
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
        return scale.x(points.get(i).x());
    }

    private double y(List<Point> points, int i) {
        return scale.y(points.get(i).y());
    }

    void spot(Mark.Spot spot) {
        double radius = Math.abs(scale.y(spot.radius()) - scale.y(0));
        Ellipse2D disc =
                new Ellipse2D.Double(scale.x(spot.x()) - radius, scale.y(spot.y()) - radius, 2 * radius, 2 * radius);
        g.setColor(look.shade(spot.level()));
        g.fill(disc);
        g.setColor(look.colour(Ink.TEXT));
        g.setStroke(new BasicStroke(look.stroke(1)));
        g.draw(disc);
    }
}

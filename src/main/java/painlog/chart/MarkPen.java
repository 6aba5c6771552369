package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import painlog.chart.Mark.Point;
import painlog.chart.Mark.Reach;

/** Draws marks with Java2D. */
final class MarkPen implements Hand {
    /** Below so many pixels a day, lines grow paler, so that what lies over them can be seen. */
    private static final double DENSE = 1.5;

    private final Graphics2D g;
    private final Scale scale;
    private final Look look;
    private final Lettering lettering;

    MarkPen(Graphics2D g, Scale scale, Look look, Lettering lettering) {
        this.g = g;
        this.scale = scale;
        this.look = look;
        this.lettering = lettering;
    }

    @Override
    public void line(Mark.Line line) {
        boolean dense = line.kind() == LineKind.THIN && perUnit() < DENSE;
        g.setColor(look.colour(line.ink(), dense ? 0.45 : 1));
        g.setStroke(Strokes.of(line.kind(), dense, look));
        for (List<Point> run : line.runs()) {
            Path2D path = new Path2D.Double();
            for (Point point : run) {
                to(path, scale.x(point.x()), scale.y(point.y()));
            }
            if (line.kind() == LineKind.DASHED) {
                Halo.under(path, g, look);
            }
            g.draw(path);
        }
    }

    /** How wide one unit of x, such as a day, is. */
    private double perUnit() {
        return Math.abs(scale.x(1) - scale.x(0));
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void ribbon(Mark.Ribbon ribbon) {
        g.setColor(look.patch(ribbon.ink()));
        for (List<Reach> run : ribbon.runs()) {
            Path2D path = new Path2D.Double();
            for (Reach reach : run) {
                to(path, scale.x(reach.x()), scale.y(reach.high()));
            }
            for (int i = run.size() - 1; i >= 0; i--) {
                to(path, scale.x(run.get(i).x()), scale.y(run.get(i).low()));
            }
            path.closePath();
            g.fill(run.size() > 1 ? path : alone(run.get(0)));
        }
    }

    /** A day between two gaps has no width of its own. */
    private Rectangle2D alone(Reach reach) {
        double width = Math.max(look.stroke(2), Math.min(perUnit() * 0.6, look.em() / 2));
        double top = scale.y(reach.high());
        return new Rectangle2D.Double(scale.x(reach.x()) - width / 2, top, width, scale.y(reach.low()) - top);
    }

    @Override
    public void dots(Mark.Dots dots) {
        double room = dots.faint() ? 1 : perUnit() / 5;
        double size = Math.min(look.em() * 0.36, Math.max(room, 0.08) * look.em() * 0.5);
        g.setColor(look.colour(dots.ink(), dots.faint() ? 0.5 : 1));
        for (Point point : dots.points()) {
            double x = scale.x(point.x());
            double y = scale.y(point.y());
            g.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
        }
    }

    @Override
    public void ticks(Mark.Ticks ticks) {
        double width = Math.max(0.6, Math.min(1.6, perUnit() * 0.6));
        g.setColor(look.colour(ticks.ink(), perUnit() < DENSE ? 0.5 : 1));
        g.setStroke(new BasicStroke(look.stroke(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double half = look.em() * 0.42;
        double y = scale.y(ticks.y());
        for (double at : ticks.xs()) {
            double x = scale.x(at);
            g.draw(new Line2D.Double(x, y - half, x, y + half));
        }
    }

    @Override
    public void tint(Mark.Tint tint) {
        g.setColor(look.colour(tint.ink(), look.theme().tint()));
        double left = scale.x(tint.from());
        g.fill(new Rectangle2D.Double(
                left,
                scale.area().getY(),
                scale.x(tint.to()) - left,
                scale.area().getHeight()));
    }

    @Override
    public void bar(Mark.Bar bar) {
        new Hatching(g, look).fill(rectangle(bar.from(), bar.to(), bar.low(), bar.high()), bar.ink());
    }

    private Rectangle2D rectangle(double from, double to, double low, double high) {
        Rectangle2D rectangle = new Rectangle2D.Double();
        rectangle.setFrameFromDiagonal(scale.x(from), scale.y(low), scale.x(to), scale.y(high));
        return rectangle;
    }

    @Override
    public void box(Mark.Box box) {
        new BoxPen(g, scale, look).box(box);
    }

    @Override
    public void interval(Mark.Interval interval) {
        new BoxPen(g, scale, look).interval(interval);
    }

    @Override
    public void upright(Mark.Upright upright) {
        new BoxPen(g, scale, look).upright(upright);
    }

    @Override
    public void arrow(Mark.Arrow arrow) {
        new BoxPen(g, scale, look).arrow(arrow);
    }

    @Override
    public void cell(Mark.Cell cell) {
        new ShadePen(g, scale, look).cell(cell, lettering);
    }

    @Override
    public void outline(Outline outline) {
        new ShadePen(g, scale, look).outline(outline);
    }

    @Override
    public void spot(Mark.Spot spot) {
        new ShadePen(g, scale, look).spot(spot);
    }

    @Override
    public void rule(Mark.Rule rule) {
        g.setColor(look.colour(rule.ink()));
        g.setStroke(new BasicStroke(look.stroke(rule.ink() == Ink.QUIET ? 0.8 : 1.4)));
        Rectangle2D area = scale.area();
        double at = rule.upright() ? scale.x(rule.at()) : scale.y(rule.at());
        g.draw(
                rule.upright()
                        ? new Line2D.Double(at, area.getMinY(), at, area.getMaxY())
                        : new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
    }

    @Override
    public void words(Mark.Words words) {
        new WordPen(g, scale, look, lettering).within(words);
    }

    @Override
    public void callout(Mark.Callout callout) {
        new WordPen(g, scale, look, lettering).callout(callout);
    }
}

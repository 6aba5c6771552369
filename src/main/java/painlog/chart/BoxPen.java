package painlog.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.analysis.FiveNumberSummary;
import painlog.chart.PointPen.Ends;

/** Draws boxes and estimates with their intervals. */
final class BoxPen {
    private final Graphics2D g;
    private final Scale scale;
    private final Look look;

    BoxPen(Graphics2D g, Scale scale, Look look) {
        this.g = g;
        this.scale = scale;
        this.look = look;
    }

    void box(Mark.Box box) {
        FiveNumberSummary values = box.values();
        g.setColor(look.colour(Ink.TEXT));
        g.setStroke(new BasicStroke(look.stroke(1.2)));
        g.draw(across(box.y(), values.lowest(), values.lower()));
        g.draw(across(box.y(), values.upper(), values.highest()));
        double full = Math.abs(scale.y(box.thickness()) - scale.y(0));
        double thick = Math.min(full, look.em() * 2.6);
        double top = scale.y(box.y()) - thick / 2;
        double left = scale.x(values.lower());
        Rectangle2D middle = new Rectangle2D.Double(left, top, scale.x(values.upper()) - left, thick);
        new Hatching(g, look).fill(middle, box.ink());
        g.setColor(look.colour(Ink.TEXT));
        g.setStroke(new BasicStroke(look.stroke(3), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double x = scale.x(values.median());
        Line2D median = new Line2D.Double(x, top, x, top + thick);
        Halo.under(median, g, look);
        g.draw(median);
    }

    void interval(Mark.Interval interval) {
        PointPen points = new PointPen(g, look);
        double y = scale.y(interval.y());
        Ends ends = new Ends(scale.x(interval.low()), scale.x(interval.middle()), scale.x(interval.high()));
        points.interval(ends, y, interval.full());
    }

    void upright(Mark.Upright upright) {
        Ends ends = new Ends(scale.y(upright.low()), scale.y(upright.middle()), scale.y(upright.high()));
        new PointPen(g, look).upright(scale.x(upright.x()), ends);
    }

    void arrow(Mark.Arrow arrow) {
        new PointPen(g, look).arrow(scale.x(arrow.from()), scale.x(arrow.to()), scale.y(arrow.y()));
    }

    private Line2D across(double y, double from, double to) {
        return new Line2D.Double(scale.x(from), scale.y(y), scale.x(to), scale.y(y));
    }
}

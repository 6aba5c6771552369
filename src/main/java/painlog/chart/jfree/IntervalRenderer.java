package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import painlog.chart.spec.ColorRole;

/** Draws points with their intervals and arrows, in pixels: on panels and in legends. */
final class IntervalRenderer {
    /** Where an estimate and the ends of its interval lie, in pixels. */
    record Ends(double low, double middle, double high) {}

    private final Graphics2D g;
    private final ChartStyle chartStyle;
    private final double size;

    IntervalRenderer(Graphics2D g, ChartStyle chartStyle) {
        this.g = g;
        this.chartStyle = chartStyle;
        this.size = chartStyle.em() * 0.66;
    }

    /**
     * An estimate: a point, filled or open, on its interval, which ends in short strokes, and in a head where it goes
     * on beyond the field.
     */
    void interval(Ends ends, double y, boolean full) {
        double low = ends.low();
        double high = ends.high();
        Rectangle field = g.getClipBounds();
        double left = field == null ? low : Math.max(low, field.getMinX());
        double right = field == null ? high : Math.min(high, field.getMaxX());
        g.setColor(chartStyle.colour(ColorRole.ESTIMATE));
        stroke(2);
        g.draw(new Line2D.Double(left, y, right, y));
        if (high > low) {
            end(low, left, y, -1);
            end(high, right, y, 1);
        }
        point(ends.middle(), y, ColorRole.ESTIMATE, full);
    }

    private void end(double meant, double drawn, double y, int way) {
        if (meant == drawn) {
            g.draw(new Line2D.Double(drawn, y - size * 0.35, drawn, y + size * 0.35));
        } else {
            g.fill(head(drawn, y, way));
        }
    }

    /** The same, vertical. */
    void verticalInterval(double x, Ends ends) {
        g.setColor(chartStyle.colour(ColorRole.ESTIMATE));
        stroke(2);
        g.draw(new Line2D.Double(x, ends.low(), x, ends.high()));
        for (double y : new double[] {ends.low(), ends.high()}) {
            g.draw(new Line2D.Double(x - size * 0.35, y, x + size * 0.35, y));
        }
        point(x, ends.middle(), ColorRole.ESTIMATE, true);
    }

    private void point(double x, double y, ColorRole color, boolean full) {
        Ellipse2D dot = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
        g.setColor(full ? chartStyle.colour(color) : chartStyle.background());
        g.fill(dot);
        g.setColor(chartStyle.colour(color));
        stroke(1.6);
        g.draw(dot);
    }

    /** From an open point to the tip of a head; where both fall together, a filled point within the open one. */
    void arrow(double from, double to, double y) {
        double way = Math.signum(to - from);
        boolean apart = Math.abs(to - from) > size;
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        stroke(2);
        if (apart) {
            g.draw(new Line2D.Double(from, y, to - way * size, y));
        }
        point(from, y, ColorRole.TEXT, false);
        g.fill(apart ? head(to, y, way) : new Ellipse2D.Double(to - size / 4, y - size / 4, size / 2, size / 2));
    }

    private Path2D head(double x, double y, double way) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - way * size * 1.1, y - size * 0.55);
        head.lineTo(x - way * size * 1.1, y + size * 0.55);
        head.closePath();
        return head;
    }

    private void stroke(double width) {
        g.setStroke(new BasicStroke(chartStyle.stroke(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }
}

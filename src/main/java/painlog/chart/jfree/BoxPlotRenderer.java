package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.analysis.FiveNumberSummary;
import painlog.chart.jfree.IntervalRenderer.Ends;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;

/** Draws boxes and estimates with their intervals. */
final class BoxPlotRenderer {
    private final Graphics2D g;
    private final CoordinateMapping mapping;
    private final ChartStyle chartStyle;

    BoxPlotRenderer(Graphics2D g, CoordinateMapping mapping, ChartStyle chartStyle) {
        this.g = g;
        this.mapping = mapping;
        this.chartStyle = chartStyle;
    }

    void box(Mark.Box box) {
        FiveNumberSummary values = box.values();
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(1.2)));
        g.draw(across(box.y(), values.lowest(), values.lower()));
        g.draw(across(box.y(), values.upper(), values.highest()));
        double full = Math.abs(mapping.y(box.thickness()) - mapping.y(0));
        double thick = Math.min(full, chartStyle.em() * 2.6);
        double top = mapping.y(box.y()) - thick / 2;
        double left = mapping.x(values.lower());
        Rectangle2D middle = new Rectangle2D.Double(left, top, mapping.x(values.upper()) - left, thick);
        new HatchFill(g, chartStyle).fill(middle, box.color());
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(3), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double x = mapping.x(values.median());
        Line2D median = new Line2D.Double(x, top, x, top + thick);
        LineHalo.drawUnder(median, g, chartStyle);
        g.draw(median);
    }

    void interval(Mark.Interval interval) {
        IntervalRenderer points = new IntervalRenderer(g, chartStyle);
        double y = mapping.y(interval.y());
        Ends ends = new Ends(mapping.x(interval.low()), mapping.x(interval.middle()), mapping.x(interval.high()));
        points.interval(ends, y, interval.full());
    }

    void verticalInterval(Mark.VerticalInterval verticalInterval) {
        Ends ends = new Ends(
                mapping.y(verticalInterval.low()),
                mapping.y(verticalInterval.middle()),
                mapping.y(verticalInterval.high()));
        new IntervalRenderer(g, chartStyle).verticalInterval(mapping.x(verticalInterval.x()), ends);
    }

    void arrow(Mark.Arrow arrow) {
        new IntervalRenderer(g, chartStyle).arrow(mapping.x(arrow.from()), mapping.x(arrow.to()), mapping.y(arrow.y()));
    }

    private Line2D across(double y, double from, double to) {
        return new Line2D.Double(mapping.x(from), mapping.y(y), mapping.x(to), mapping.y(y));
    }
}

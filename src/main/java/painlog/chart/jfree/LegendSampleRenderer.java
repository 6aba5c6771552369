package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.LineStyle;

/** Draws the sample of a kind of mark that stands before its words in a legend. */
final class LegendSampleRenderer {
    private final Graphics2D g;
    private final ChartStyle chartStyle;
    private final double x;
    private final double y;
    private final double width;
    private final double half;

    /**
     * @param x where samples begin
     * @param y the middle of their height
     */
    LegendSampleRenderer(Graphics2D g, ChartStyle chartStyle, double x, double y) {
        this.g = g;
        this.chartStyle = chartStyle;
        this.x = x;
        this.y = y;
        this.width = width(chartStyle);
        this.half = chartStyle.em() * 0.4;
    }

    static double width(ChartStyle chartStyle) {
        return chartStyle.em() * 2;
    }

    void draw(LegendEntry entry) {
        ColorRole color = entry.color();
        g.setColor(chartStyle.colour(color));
        g.setStroke(new BasicStroke(chartStyle.stroke(1.6)));
        switch (entry.symbol()) {
            case LINE_AND_DOT -> {
                line();
                dot();
            }
            case DASHED_LINE -> dashedLine();
            case PATCH -> patch(chartStyle.areaColour(color));
            case TICK -> tick();
            case DOT -> paleDot(color);
            case BOX -> box(color);
            case INTERVAL -> interval(true);
            case OPEN_INTERVAL -> interval(false);
            case CHANGE -> new IntervalRenderer(g, chartStyle).arrow(x + half, x + width, y);
            case SHADE -> patch(chartStyle.shade(entry.level()));
        }
    }

    private double middle() {
        return x + width / 2;
    }

    private Rectangle2D field() {
        return new Rectangle2D.Double(x, y - half, width, 2 * half);
    }

    private void line() {
        g.draw(new Line2D.Double(x, y, x + width, y));
    }

    private void dot() {
        g.fill(new Ellipse2D.Double(middle() - half / 2, y - half / 2, half, half));
    }

    private void dashedLine() {
        g.setStroke(LineStrokes.of(LineStyle.DASHED, false, chartStyle));
        line();
    }

    private void patch(Color color) {
        g.setColor(color);
        g.fill(field());
    }

    private void tick() {
        g.draw(new Line2D.Double(middle(), y - half, middle(), y + half));
    }

    private void paleDot(ColorRole color) {
        g.setColor(chartStyle.colour(color, 0.5));
        dot();
    }

    private void box(ColorRole color) {
        new HatchFill(g, chartStyle).fill(field(), color);
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(3), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        tick();
    }

    private void interval(boolean full) {
        IntervalRenderer.Ends ends = new IntervalRenderer.Ends(x, middle(), x + width);
        new IntervalRenderer(g, chartStyle).interval(ends, y, full);
    }
}

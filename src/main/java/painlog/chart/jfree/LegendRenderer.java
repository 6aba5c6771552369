package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.LegendEntry;
import painlog.chart.spec.LineStyle;

/** Draws the legend entries one after the other, in as many lines as they need. */
final class LegendRenderer {
    private final List<LegendEntry> keys;
    private final ChartStyle chartStyle;
    private final double available;

    LegendRenderer(List<LegendEntry> keys, ChartStyle chartStyle, double available) {
        this.keys = keys;
        this.chartStyle = chartStyle;
        this.available = available;
    }

    private double lineHeight() {
        return chartStyle.small().height() * 1.15;
    }

    private double sampleWidth() {
        return chartStyle.em() * 2;
    }

    private double width(LegendEntry entry) {
        return sampleWidth() + chartStyle.em() * 0.5 + chartStyle.small().width(words(entry));
    }

    private String words(LegendEntry entry) {
        return chartStyle.small().cut(entry.label(), available - sampleWidth() - chartStyle.em() * 0.5);
    }

    /** Shades follow each other closely, as one scale. */
    private double gap(LegendEntry entry) {
        return entry.symbol() == LegendEntry.Symbol.SHADE ? chartStyle.em() * 0.9 : chartStyle.em() * 1.6;
    }

    double height() {
        int lines = keys.isEmpty() ? 0 : 1;
        double x = 0;
        for (LegendEntry entry : keys) {
            if (x > 0 && x + width(entry) > available) {
                lines++;
                x = 0;
            }
            x += width(entry) + gap(entry);
        }
        return lines * lineHeight();
    }

    /** Returns where the last line ends. */
    double draw(Graphics2D g, LabelPlacer labels, double left, double top) {
        double x = 0;
        double y = top + lineHeight() / 2;
        for (LegendEntry entry : keys) {
            if (x > 0 && x + width(entry) > available) {
                x = 0;
                y += lineHeight();
            }
            sample(g, entry, left + x, y);
            labels.write(words(entry), chartStyle.small(), left + x + sampleWidth() + chartStyle.em() * 0.5, y);
            x += width(entry) + gap(entry);
        }
        return top + height();
    }

    private void sample(Graphics2D g, LegendEntry entry, double x, double y) {
        double half = chartStyle.em() * 0.4;
        double middle = x + sampleWidth() / 2;
        g.setColor(chartStyle.colour(entry.color()));
        g.setStroke(new BasicStroke(chartStyle.stroke(1.6)));
        switch (entry.symbol()) {
            case LINE_AND_DOT -> {
                g.draw(new Line2D.Double(x, y, x + sampleWidth(), y));
                g.fill(new Ellipse2D.Double(middle - half / 2, y - half / 2, half, half));
            }
            case DASHED_LINE -> {
                g.setStroke(LineStrokes.of(LineStyle.DASHED, false, chartStyle));
                g.draw(new Line2D.Double(x, y, x + sampleWidth(), y));
            }
            case PATCH -> {
                g.setColor(chartStyle.areaColour(entry.color()));
                g.fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half));
            }
            case TICK -> g.draw(new Line2D.Double(middle, y - half, middle, y + half));
            case DOT -> {
                g.setColor(chartStyle.colour(entry.color(), 0.5));
                g.fill(new Ellipse2D.Double(middle - half / 2, y - half / 2, half, half));
            }
            case BOX -> box(g, entry, x, y);
            case INTERVAL -> new IntervalRenderer(g, chartStyle).interval(ends(x), y, true);
            case OPEN_INTERVAL -> new IntervalRenderer(g, chartStyle).interval(ends(x), y, false);
            case CHANGE -> new IntervalRenderer(g, chartStyle).arrow(x + half, x + sampleWidth(), y);
            case SHADE -> {
                g.setColor(chartStyle.shade(entry.level()));
                g.fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half));
            }
        }
    }

    private IntervalRenderer.Ends ends(double x) {
        return new IntervalRenderer.Ends(x, x + sampleWidth() / 2, x + sampleWidth());
    }

    private void box(Graphics2D g, LegendEntry entry, double x, double y) {
        double half = chartStyle.em() * 0.4;
        double middle = x + sampleWidth() / 2;
        new HatchFill(g, chartStyle).fill(new Rectangle2D.Double(x, y - half, sampleWidth(), 2 * half), entry.color());
        g.setColor(chartStyle.colour(ColorRole.TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(3), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(middle, y - half, middle, y + half));
    }
}

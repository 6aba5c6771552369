package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import painlog.chart.jfree.LabelPlacer.Style;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.TextAnchor;

/** Writes the labels of a panel where they fit. */
final class LabelRenderer {
    private final Graphics2D g;
    private final CoordinateMapping mapping;
    private final ChartStyle chartStyle;
    private final LabelPlacer labels;

    LabelRenderer(Graphics2D g, CoordinateMapping mapping, ChartStyle chartStyle, LabelPlacer labels) {
        this.g = g;
        this.mapping = mapping;
        this.chartStyle = chartStyle;
        this.labels = labels;
    }

    /** Writes the first of the label's wordings that fits within its range of x; false when none does. */
    boolean writeInside(Mark.Label label) {
        Style style = style(label);
        double from = mapping.x(label.from());
        double available = mapping.x(label.to()) - from;
        for (String wording : label.wordings()) {
            double width = style.width(wording);
            double left = from + (available - width) * share(label.align());
            if (width <= available - chartStyle.em() * 0.3
                    && labels.write(wording, style, left, mapping.y(label.y()))) {
                return true;
            }
        }
        return false;
    }

    private Style style(Mark.Label label) {
        return label.color() == ColorRole.SMALL_TEXT ? chartStyle.small() : chartStyle.text(label.color());
    }

    private static double share(TextAnchor textAnchor) {
        return switch (textAnchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    void callout(Mark.Callout callout) {
        if (writeInside(callout.label())) {
            return;
        }
        for (String wording : callout.label().wordings()) {
            for (double y : callout.above()) {
                if (writeAbove(wording, y, callout)) {
                    return;
                }
            }
        }
    }

    /** Writes above the range of x and beyond its sides where needed, with a thin line down to it. */
    private boolean writeAbove(String wording, double y, Mark.Callout callout) {
        Style style = chartStyle.small();
        Rectangle2D area = mapping.area();
        double middle =
                (mapping.x(callout.label().from()) + mapping.x(callout.label().to())) / 2;
        double width = style.width(wording);
        double left = Math.max(area.getMinX(), Math.min(middle - width / 2, area.getMaxX() - width));
        double top = mapping.y(y) + style.height() / 2;
        double foot = mapping.y(callout.foot());
        Rectangle2D leader = new Rectangle2D.Double(middle - 1, top, 2, foot - top);
        Rectangle2D air = new Rectangle2D.Double(
                left - chartStyle.em() / 2,
                mapping.y(y) - style.height() * 0.45,
                width + chartStyle.em(),
                style.height() * 0.9);
        if (width > area.getWidth() || !labels.isFree(leader) || !labels.isFree(air)) {
            return false;
        }
        labels.write(wording, style, left, mapping.y(y));
        labels.keep(leader);
        g.setColor(chartStyle.colour(ColorRole.SMALL_TEXT));
        g.setStroke(new BasicStroke(chartStyle.stroke(0.8)));
        g.draw(new Line2D.Double(middle, top, middle, foot));
        return true;
    }
}

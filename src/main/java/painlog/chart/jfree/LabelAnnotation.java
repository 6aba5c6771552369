package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.TextAnchor;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/**
 * A label that is written where it fits: JFreeChart's text annotations know neither shorter wordings nor other labels.
 */
final class LabelAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient Mark.Callout callout;
    private final transient ChartStyle style;
    private final transient LabelPlacer labels;

    /** A label without heights above its range is left out where it does not fit within. */
    LabelAnnotation(Mark.Callout callout, ChartStyle style, LabelPlacer labels) {
        this.callout = callout;
        this.style = style;
        this.labels = labels;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int rendererIndex,
            PlotRenderingInfo info) {
        PlotCoordinates place = PlotCoordinates.of(plot, area, domain, range);
        if (!writeInside(g, callout.label(), place)) {
            writeAbove(g, place);
        }
    }

    /** Writes the first of the label's wordings that fits within its range of x; false when none does. */
    private boolean writeInside(Graphics2D g, Mark.Label label, PlotCoordinates place) {
        LabelStyle text = label.color() == ColorRole.SMALL_TEXT ? style.small() : style.text(label.color());
        double from = place.x(label.from());
        double available = place.x(label.to()) - from;
        for (String wording : label.wordings()) {
            double width = text.width(wording);
            double left = from + (available - width) * share(label.align());
            if (width <= available - style.em() * 0.3
                    && labels.write(g, wording, text, new Point2D.Double(left, place.y(label.y())))) {
                return true;
            }
        }
        return false;
    }

    private static double share(TextAnchor textAnchor) {
        return switch (textAnchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private void writeAbove(Graphics2D g, PlotCoordinates place) {
        for (String wording : callout.label().wordings()) {
            for (double y : callout.above()) {
                if (writeAbove(g, wording, y, place)) {
                    return;
                }
            }
        }
    }

    /** Writes above the range of x and beyond its sides where needed, with a thin line down to it. */
    private boolean writeAbove(Graphics2D g, String wording, double y, PlotCoordinates place) {
        LabelStyle text = style.small();
        Rectangle2D area = place.area();
        double middle =
                (place.x(callout.label().from()) + place.x(callout.label().to())) / 2;
        double width = text.width(wording);
        double left = Math.max(area.getMinX(), Math.min(middle - width / 2, area.getMaxX() - width));
        double top = place.y(y) + text.height() / 2;
        double foot = place.y(callout.foot());
        Rectangle2D leader = new Rectangle2D.Double(middle - 1, top, 2, foot - top);
        Rectangle2D around = new Rectangle2D.Double(
                left - style.em() / 2, place.y(y) - text.height() * 0.45, width + style.em(), text.height() * 0.9);
        if (width > area.getWidth() || !labels.isFree(leader) || !labels.isFree(around)) {
            return false;
        }
        labels.write(g, wording, text, new Point2D.Double(left, place.y(y)));
        labels.keep(leader);
        g.setColor(style.colour(ColorRole.SMALL_TEXT));
        g.setStroke(style.butt(0.8));
        g.draw(new Line2D.Double(middle, top, middle, foot));
        return true;
    }
}

package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBoxAndWhiskerRenderer;
import org.jfree.data.statistics.BoxAndWhiskerXYDataset;
import org.jfree.data.xy.XYDataset;
import painlog.chart.spec.ColorRole;
import painlog.chart.style.ChartStyle;

/** JFreeChart's lying box plots, with a hatch in each box and a median that is seen on it. */
final class HatchedBoxRenderer extends XYBoxAndWhiskerRenderer {
    private static final long serialVersionUID = 1L;

    private final transient ChartStyle style;
    private final transient List<ColorRole> colors;

    /**
     * @param width of a box, in pixels
     * @param colors one for each item
     */
    HatchedBoxRenderer(double width, ChartStyle style, List<ColorRole> colors) {
        super(width);
        this.style = style;
        this.colors = List.copyOf(colors);
        setFillBox(false);
        setDefaultPaint(style.colour(ColorRole.TEXT));
        setDefaultOutlinePaint(style.colour(ColorRole.TEXT));
        setDefaultStroke(style.butt(1.2));
        setDefaultOutlineStroke(style.butt(1));
        setAutoPopulateSeriesPaint(false);
        setAutoPopulateSeriesOutlinePaint(false);
        setAutoPopulateSeriesStroke(false);
        setAutoPopulateSeriesOutlineStroke(false);
    }

    @Override
    public void drawHorizontalItem(
            Graphics2D g,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        super.drawHorizontalItem(g, area, info, plot, domain, range, dataset, series, item, crosshair, pass);
        BoxAndWhiskerXYDataset boxes = (BoxAndWhiskerXYDataset) dataset;
        PlotCoordinates place = PlotCoordinates.of(plot, area, domain, range);
        double top = place.y(boxes.getX(series, item).doubleValue()) - getBoxWidth() / 2;
        double left = place.x(boxes.getQ1Value(series, item).doubleValue());
        double right = place.x(boxes.getQ3Value(series, item).doubleValue());
        new HatchFill(style, colors.get(item)).fill(g, new Rectangle2D.Double(left, top, right - left, getBoxWidth()));
        double x = place.x(boxes.getMedianValue(series, item).doubleValue());
        Line2D median = new Line2D.Double(x, top, x, top + getBoxWidth());
        g.setPaint(style.background());
        g.setStroke(style.butt(6));
        g.draw(median);
        g.setPaint(style.colour(ColorRole.TEXT));
        g.setStroke(style.butt(3));
        g.draw(median);
    }
}

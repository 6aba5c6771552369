package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Where a panel's numbers lie on the chart: x across and y upright, whichever of them is the plot's domain. */
record PlotCoordinates(Rectangle2D area, ValueAxis across, ValueAxis upright) {
    static PlotCoordinates of(XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range) {
        return plot.getOrientation().isVertical()
                ? new PlotCoordinates(area, domain, range)
                : new PlotCoordinates(area, range, domain);
    }

    double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return upright.valueToJava2D(value, area, RectangleEdge.LEFT);
    }
}

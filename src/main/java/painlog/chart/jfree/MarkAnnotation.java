package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import painlog.chart.spec.Mark;

/** Puts marks on a JFreeChart plot, one after the other. */
final class MarkAnnotation extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient List<Mark> marks;
    private final transient ChartStyle chartStyle;
    private final transient LabelPlacer labels;

    MarkAnnotation(List<Mark> marks, ChartStyle chartStyle, LabelPlacer labels) {
        this.marks = marks;
        this.chartStyle = chartStyle;
        this.labels = labels;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis x,
            ValueAxis y,
            int rendererIndex,
            PlotRenderingInfo info) {
        CoordinateMapping mapping = new CoordinateMapping() {
            @Override
            public double x(double value) {
                return x.valueToJava2D(value, area, RectangleEdge.BOTTOM);
            }

            @Override
            public double y(double value) {
                return y.valueToJava2D(value, area, RectangleEdge.LEFT);
            }

            @Override
            public Rectangle2D area() {
                return area;
            }
        };
        Java2dMarkRenderer renderer = new Java2dMarkRenderer(g, mapping, chartStyle, labels);
        marks.forEach(mark -> mark.accept(renderer));
    }
}

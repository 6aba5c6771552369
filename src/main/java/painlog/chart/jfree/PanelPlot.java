package painlog.chart.jfree;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import painlog.chart.spec.Axis;
import painlog.chart.spec.AxisVisitor;
import painlog.chart.spec.Panel;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/**
 * A panel as JFreeChart's plot. What an upright axis is stands over it, not along it: rotated text is slow to lay out
 * and hard to read.
 */
final class PanelPlot extends XYPlot {
    private static final long serialVersionUID = 1L;

    /** A line above the plot and its style. */
    private record PanelHeading(String text, LabelStyle style) {}

    private final transient Panel panel;
    private final transient ChartStyle style;
    private final transient LabelPlacer labels = new LabelPlacer();
    private final transient List<PanelHeading> headings = new ArrayList<>();
    private final TickAxis upright;

    /**
     * @param size of the place it will have, about
     */
    PanelPlot(Panel panel, ChartStyle style, Rectangle2D size) {
        super(new DefaultXYDataset(), null, null, new XYLineAndShapeRenderer());
        this.panel = panel;
        this.style = style;
        boolean lying = panel.y().listsNames() && panel.x().isPadded();
        setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        TickAxis x = new TickAxis(panel.x(), style, panel.x().accept(new Labelled()), size.getWidth());
        upright = new TickAxis(panel.y(), style, panel.y().accept(new Labelled()), size.getWidth());
        setAxes(lying, x, size.getWidth());
        setGridlines(lying);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setBackgroundPaint(null);
        setOutlineVisible(false);
        setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        addHeadings(size.getWidth());
        new PanelLayers(this, style, size).add(panel, labels);
    }

    private void setAxes(boolean lying, TickAxis x, double width) {
        upright.setInverted(panel.y().listsNames());
        boolean named = panel.y().names().stream().anyMatch(name -> !name.isEmpty());
        String label = AxisTicks.label(panel.x().label(), style.small(), width * (named ? 0.54 : 0.9));
        x.setLabel(label.isEmpty() ? null : label);
        setDomainAxis(lying ? upright : x);
        setRangeAxis(lying ? x : upright);
        setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    }

    /** Lines to read values and days by; what has a name is not read off. */
    private void setGridlines(boolean lying) {
        boolean upright = !panel.y().isBare() && panel.x().accept(new HasScale());
        boolean level = panel.y().accept(new HasScale());
        setDomainGridlinesVisible(lying ? level : upright);
        setRangeGridlinesVisible(lying ? upright : level);
        setDomainGridlineStroke(new BasicStroke(style.stroke(0.8)));
        setRangeGridlineStroke(new BasicStroke(style.stroke(0.8)));
    }

    private void addHeadings(double width) {
        if (!panel.name().isEmpty()) {
            headings.add(new PanelHeading(style.heading().cut(panel.name(), width), style.heading()));
        }
        if (!panel.y().label().isEmpty()) {
            List<String> lines = style.small().wrap(panel.y().label(), width, 2);
            lines.forEach(line -> headings.add(new PanelHeading(line, style.small())));
        }
        setInsets(new RectangleInsets(above(), 0, 0, 0));
    }

    /** How high its headings are. */
    double above() {
        double lines = headings.stream()
                .mapToDouble(heading -> heading.style().height())
                .sum();
        return lines == 0 ? 0 : lines + style.em() * 0.55;
    }

    Panel panel() {
        return panel;
    }

    /** How much its axes take of a place. */
    AxisSpace axes(Graphics2D g, Rectangle2D place) {
        return calculateAxisSpace(g, place);
    }

    /** Lets its upright axis take so much, as others under it do. */
    void setLeft(double left) {
        upright.setReserved(left);
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        if (getOrientation().isVertical()) {
            setFixedRangeAxisSpace(space);
        } else {
            setFixedDomainAxisSpace(space);
        }
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        labels.clear();
        double y = area.getY();
        for (PanelHeading heading : headings) {
            double middle = y + heading.style().height() / 2;
            labels.write(g, heading.text(), heading.style(), new Point2D.Double(area.getX(), middle));
            y += heading.style().height();
        }
        super.draw(g, panel.isFigure() ? withRatio(area) : (Rectangle2D) area.clone(), anchor, parent, info);
    }

    /** The largest centred part of the area in which a figure keeps its shape. */
    private Rectangle2D withRatio(Rectangle2D area) {
        double ratio = panel.aspectRatio();
        double width = Math.min(area.getWidth(), (area.getHeight() - above()) * ratio);
        double height = width / ratio + above();
        return new Rectangle2D.Double(area.getCenterX() - width / 2, area.getY(), width, height);
    }

    /** Whether an axis has labels. */
    private static final class Labelled implements AxisVisitor<Boolean> {
        @Override
        public Boolean days(Axis.Days days) {
            return days.labelled();
        }

        @Override
        public Boolean values(Axis.Values values) {
            return true;
        }

        @Override
        public Boolean names(Axis.Categories categories) {
            return true;
        }

        @Override
        public Boolean places(Axis.CustomTicks customTicks) {
            return !customTicks.ticks().isEmpty();
        }

        @Override
        public Boolean bare(Axis.Hidden hidden) {
            return false;
        }
    }

    /** Whether numbers or days can be read off an axis. */
    private static final class HasScale implements AxisVisitor<Boolean> {
        @Override
        public Boolean days(Axis.Days days) {
            return true;
        }

        @Override
        public Boolean values(Axis.Values values) {
            return true;
        }

        @Override
        public Boolean names(Axis.Categories categories) {
            return false;
        }

        @Override
        public Boolean places(Axis.CustomTicks customTicks) {
            return false;
        }

        @Override
        public Boolean bare(Axis.Hidden hidden) {
            return false;
        }
    }
}

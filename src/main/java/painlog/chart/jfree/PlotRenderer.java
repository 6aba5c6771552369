package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.jfree.LabelPlacer.Style;
import painlog.chart.spec.Axis;
import painlog.chart.spec.ChartNumbers;
import painlog.chart.spec.ColorRole;
import painlog.chart.spec.Mark;
import painlog.chart.spec.Panel;
import painlog.chart.spec.Tick;

/** Draws one panel as a JFreeChart plot. */
final class PlotRenderer {
    private final Panel panel;
    private final ChartStyle chartStyle;
    private final PlotArea area;

    PlotRenderer(Panel panel, ChartStyle chartStyle, PlotArea area) {
        this.panel = panel;
        this.chartStyle = chartStyle;
        this.area = panel.x() instanceof Axis.Hidden && panel.y() instanceof Axis.Hidden
                ? area.withRatio((panel.x().high() - panel.x().low())
                        / (panel.y().high() - panel.y().low()))
                : area;
    }

    void draw(Graphics2D g, LabelPlacer labels) {
        Rectangle2D inner = area.inner();
        names(labels, inner);
        List<Tick> horizontal = AxisMetrics.horizontal(panel.x(), chartStyle, inner.getWidth());
        List<Tick> vertical = AxisMetrics.vertical(panel.y(), chartStyle, inner.getHeight());
        NumberAxis x = axis(panel.x(), inner.getWidth(), horizontal);
        NumberAxis y = axis(panel.y(), inner.getHeight(), vertical);
        y.setInverted(panel.y() instanceof Axis.Categories);
        XYPlot plot = new XYPlot(null, x, y, null);
        plain(plot);
        plot.setFixedDomainAxisSpace(space(0, area.bottom(), area.top()));
        plot.setFixedRangeAxisSpace(space(area.left(), 0, 0));
        List<Mark> marks = new ArrayList<>(grid(horizontal, vertical));
        marks.addAll(panel.marks());
        plot.addAnnotation(new MarkAnnotation(marks, chartStyle, labels));
        plot.draw(g, area.outer(), null, null, null);
    }

    /** Padding at both ends of an axis of values, so that marks at its ends are not cut off. */
    private NumberAxis axis(Axis axis, double length, List<Tick> ticks) {
        double air = axis instanceof Axis.Values
                ? (axis.high() - axis.low()) * chartStyle.em() * 0.5 / Math.max(length, 1)
                : 0;
        TickAxis tickAxis = new TickAxis(axis.low() - air, axis.high() + air, ticks);
        tickAxis.setTickLabelFont(chartStyle.small().font());
        tickAxis.setTickLabelPaint(chartStyle.colour(ColorRole.SMALL_TEXT));
        tickAxis.setTickMarkPaint(chartStyle.colour(ColorRole.SMALL_TEXT));
        tickAxis.setTickMarksVisible(tickAxis.isTickLabelsVisible());
        tickAxis.setAxisLineVisible(!(axis instanceof Axis.Hidden) && tickAxis.isTickLabelsVisible());
        tickAxis.setAxisLinePaint(chartStyle.colour(ColorRole.SMALL_TEXT));
        return tickAxis;
    }

    private void plain(XYPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }

    /** Grid lines, under all other marks; JFreeChart draws its own only with a renderer. */
    private List<Mark> grid(List<Tick> horizontal, List<Tick> vertical) {
        List<Mark> grid = new ArrayList<>();
        boolean isScale = panel.x() instanceof Axis.Days || panel.x() instanceof Axis.Values;
        if (isScale && !(panel.y() instanceof Axis.Hidden)) {
            horizontal.forEach(tick -> grid.add(new Mark.Rule(tick.at(), true, ColorRole.QUIET)));
        }
        vertical.forEach(tick -> grid.add(new Mark.Rule(tick.at(), false, ColorRole.QUIET)));
        return grid;
    }

    private static AxisSpace space(double left, double bottom, double top) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        space.setTop(top);
        return space;
    }

    private void names(LabelPlacer labels, Rectangle2D inner) {
        double top = area.outer().getY();
        if (!panel.name().isEmpty()) {
            String name = chartStyle.heading().cut(panel.name(), inner.getWidth());
            top = labels.writeLines(List.of(name), chartStyle.heading(), inner.getX(), top);
        }
        verticalAxisLabel(labels, inner);
        if (panel.y() instanceof Axis.Categories categories) {
            verticalAxisNames(labels, categories, inner);
        }
        String below = panel.x().label();
        if (!below.isEmpty()) {
            Style small = chartStyle.small();
            double middle = area.outer().getMaxY() - small.height() / 2;
            String words = small.cut(below, inner.getWidth());
            labels.write(words, small, inner.getCenterX() - small.width(words) / 2, middle);
        }
    }

    /** The label of the vertical axis is above it: in a line of its own, or beside a strip that has no axis. */
    private void verticalAxisLabel(LabelPlacer labels, Rectangle2D inner) {
        Style small = chartStyle.small();
        String label = panel.y().label();
        if (!label.isEmpty()) {
            double available = area.top() > 0 ? area.outer().getWidth() : area.left();
            List<String> lines = small.wrap(label, available, 2);
            double height = lines.size() * small.height();
            double widest = lines.stream().mapToDouble(small::width).max().orElse(0);
            double left = area.outer().getX() + (area.top() > 0 ? 0 : available - chartStyle.em() * 0.7 - widest);
            labels.writeLines(lines, small, left, inner.getY() - height - chartStyle.em() * 0.1);
        }
    }

    private void verticalAxisNames(LabelPlacer labels, Axis.Categories categories, Rectangle2D inner) {
        Style small = chartStyle.small();
        double slot = inner.getHeight() / Math.max(1, categories.names().size());
        double available = area.left() - chartStyle.em() * 0.7;
        int most = (int) Math.max(1, Math.floor(slot / small.height()));
        for (int i = 0; i < categories.names().size(); i++) {
            List<String> lines = nameLines(categories.names().get(i), small, available, most);
            double y = inner.getY() + slot * (i + 0.5) - lines.size() * small.height() / 2;
            for (String line : lines) {
                double left = area.outer().getX() + available - small.width(line);
                labels.write(line, small, left, y + small.height() / 2);
                y += small.height();
            }
        }
    }

    /** Whole facts are left out, the last ones first, before anything is cut. */
    private static List<String> nameLines(String name, Style style, double available, int most) {
        String words = most == 1 ? name.replace("\n", ", ") : name;
        String shorter = ChartNumbers.shortened(
                words, text -> style.wrap(text, available, Integer.MAX_VALUE).size() <= most);
        return style.wrap(shorter, available, most);
    }
}

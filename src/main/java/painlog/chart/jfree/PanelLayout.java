package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;

/** Divides an area among the rows of a chart and the panels of each row. */
final class PanelLayout {
    private static final double CLOSEST = 0.75;

    /** On a small chart a strip is lower than its lines, and labels that do not fit are left out. */
    private static final double MOST_OF_A_STRIP = 0.35;

    private final List<PanelRow> rows;
    private final ChartStyle chartStyle;
    private final Rectangle2D field;
    private final double squeeze;

    PanelLayout(List<PanelRow> rows, ChartStyle chartStyle, Rectangle2D field) {
        this.rows = rows;
        this.chartStyle = chartStyle;
        this.field = field;
        this.squeeze = stripScale();
    }

    void draw(Graphics2D g, LabelPlacer labels) {
        double left = sharedLeftMargin();
        double perWeight = heightPerWeight();
        double y = field.getY();
        for (int i = 0; i < rows.size(); i++) {
            PanelRow row = rows.get(i);
            double inner = row.lines() > 0 ? lines(row) * line() : row.weight() * perWeight;
            double height = above(i) + inner + below(row);
            panels(
                    g,
                    labels,
                    row,
                    new PlotArea(
                            new Rectangle2D.Double(field.getX(), y, field.getWidth(), height),
                            left,
                            above(i),
                            below(row)));
            y += height + gap();
        }
    }

    private void panels(Graphics2D g, LabelPlacer labels, PanelRow row, PlotArea area) {
        double shares = row.panels().stream().mapToDouble(Panel::share).sum();
        double between = row.panels().size() > 1 ? chartStyle.em() * 1.5 : 0;
        double available = area.outer().getWidth() - between * (row.panels().size() - 1);
        double x = area.outer().getX();
        for (Panel panel : row.panels()) {
            double width = available * panel.share() / shares;
            double left = row.panels().size() == 1 ? area.left() : AxisMetrics.left(panel.y(), chartStyle, width);
            Rectangle2D outer = new Rectangle2D.Double(
                    x, area.outer().getY(), width, area.outer().getHeight());
            new PlotRenderer(panel, chartStyle, new PlotArea(outer, left, area.top(), area.bottom())).draw(g, labels);
            x += width + between;
        }
    }

    private double line() {
        return chartStyle.small().height();
    }

    private double gap() {
        return chartStyle.em() * 0.4;
    }

    /** Rows of one panel share their left margin, so that their axes line up. */
    private double sharedLeftMargin() {
        double left = 0;
        for (PanelRow row : rows) {
            if (row.panels().size() == 1) {
                left = Math.max(left, AxisMetrics.left(row.panels().get(0).y(), chartStyle, field.getWidth()));
            }
        }
        return left;
    }

    private double lines(PanelRow row) {
        double most = field.getHeight() * MOST_OF_A_STRIP / line();
        return row.panels().get(0).y() instanceof Axis.Categories ? row.lines() * squeeze : Math.min(row.lines(), most);
    }

    /** How much strips are reduced in height, so that they leave at least half of the area to other rows. */
    private double stripScale() {
        double lanes = 0;
        double fixed = 0;
        for (PanelRow row : rows) {
            boolean isLanes = row.panels().get(0).y() instanceof Axis.Categories;
            lanes += isLanes ? row.lines() * line() : 0;
            fixed += row.lines() * line();
        }
        double over = fixed - field.getHeight() / 2;
        return over <= 0 || lanes <= 0 ? 1 : Math.max(CLOSEST, 1 - over / lanes);
    }

    private double heightPerWeight() {
        double weights = 0;
        double used = gap() * (rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            weights += rows.get(i).lines() > 0 ? 0 : rows.get(i).weight();
            used += lines(rows.get(i)) * line() + above(i) + below(rows.get(i));
        }
        return Math.max(1, field.getHeight() - used) / Math.max(weights, 1e-9);
    }

    /** Space above the panels for their names and the labels of their vertical axes. */
    private double above(int i) {
        List<Double> needs = new ArrayList<>(List.of(0.0));
        boolean underBare = i > 0 && rows.get(i - 1).panels().get(0).y() instanceof Axis.Hidden;
        for (Panel panel : rows.get(i).panels()) {
            double label = underBare || panel.y().label().isEmpty() ? 0 : line();
            needs.add(label + (panel.name().isEmpty() ? 0 : chartStyle.heading().height()));
        }
        return needs.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private double below(PanelRow row) {
        return row.panels().stream()
                .mapToDouble(panel -> AxisMetrics.below(panel.x(), chartStyle))
                .max()
                .orElse(0);
    }
}

package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.style.ChartStyle;

/**
 * Plots in rows, each with axes of its own. JFreeChart's combined plots share an axis; panels that have none in common
 * it cannot combine.
 */
final class PlotGrid extends Plot {
    private static final long serialVersionUID = 1L;
    /** A strip of lines takes no more than this part of the height. */
    private static final double MOST_OF_A_STRIP = 0.35;

    private record Row(PanelRow spec, List<PanelPlot> plots) {
        double above() {
            return plots.stream().mapToDouble(PanelPlot::above).max().orElse(0);
        }
    }

    private final transient List<Row> rows = new ArrayList<>();
    private final transient ChartStyle style;

    /**
     * @param room about how large the grid will be
     */
    PlotGrid(List<PanelRow> specs, ChartStyle style, Rectangle2D room) {
        this.style = style;
        setInsets(RectangleInsets.ZERO_INSETS);
        double weights = specs.stream().mapToDouble(PanelRow::weight).sum();
        for (PanelRow spec : specs) {
            double height = spec.lines() > 0 ? spec.lines() * line() : room.getHeight() * spec.weight() / weights;
            List<PanelPlot> plots = new ArrayList<>();
            for (Panel panel : spec.panels()) {
                Rectangle2D size =
                        new Rectangle2D.Double(0, 0, width(spec, panel, room.getWidth()), Math.max(1, height));
                plots.add(new PanelPlot(panel, style, size));
            }
            rows.add(new Row(spec, plots));
        }
    }

    List<PanelPlot> plots() {
        return rows.stream().flatMap(row -> row.plots().stream()).toList();
    }

    private double line() {
        return style.small().height();
    }

    private double between() {
        return style.em() * 1.5;
    }

    private double gap() {
        return style.em() * 0.5;
    }

    private double width(PanelRow row, Panel panel, double available) {
        double shares = row.panels().stream().mapToDouble(Panel::share).sum();
        return (available - between() * (row.panels().size() - 1)) * panel.share() / shares;
    }

    @Override
    public String getPlotType() {
        return "grid";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        getInsets().trim(area);
        alignLeft(g, area);
        double perWeight = heightPerWeight(g, area);
        double y = area.getY();
        for (Row row : rows) {
            double height = row.above() + inner(row, area, perWeight) + below(g, row, area);
            if (y + height > area.getMaxY() + gap()) {
                return; // no room for more headings and axes, let alone what is between them
            }
            Rectangle2D place = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            List<Rectangle2D> cells = cells(row, place);
            for (int i = 0; i < cells.size(); i++) {
                row.plots().get(i).draw(g, cells.get(i), anchor, parent, info);
            }
            y += height + gap();
        }
    }

    private List<Rectangle2D> cells(Row row, Rectangle2D place) {
        List<Rectangle2D> cells = new ArrayList<>();
        double x = place.getX();
        for (PanelPlot plot : row.plots()) {
            double width = width(row.spec(), plot.panel(), place.getWidth());
            double top = place.getY() + row.above() - plot.above();
            cells.add(new Rectangle2D.Double(x, top, width, place.getMaxY() - top));
            x += width + between();
        }
        return cells;
    }

    /** The upright axes of rows of one panel take the same width, so that what is under each other lines up. */
    private void alignLeft(Graphics2D g, Rectangle2D area) {
        List<Row> single = rows.stream().filter(row -> row.plots().size() == 1).toList();
        double left = 0;
        for (Row row : single) {
            left = Math.max(left, row.plots().get(0).axes(g, share(row, area)).getLeft());
        }
        for (Row row : single) {
            row.plots().get(0).setLeft(left);
        }
    }

    /** About what a row gets: names are measured for the lines they will have. */
    private Rectangle2D share(Row row, Rectangle2D area) {
        double weights = rows.stream().mapToDouble(each -> each.spec().weight()).sum();
        double part = row.spec().lines() > 0 ? 1 : row.spec().weight() / weights;
        return new Rectangle2D.Double(0, 0, area.getWidth(), area.getHeight() * part);
    }

    private double inner(Row row, Rectangle2D area, double perWeight) {
        return row.spec().lines() > 0
                ? Math.min(row.spec().lines() * line(), area.getHeight() * MOST_OF_A_STRIP)
                : row.spec().weight() * perWeight;
    }

    private double heightPerWeight(Graphics2D g, Rectangle2D area) {
        double weights = 0;
        double used = gap() * (rows.size() - 1);
        for (Row row : rows) {
            weights += row.spec().weight();
            used += row.above() + below(g, row, area) + (row.spec().lines() > 0 ? inner(row, area, 0) : 0);
        }
        return Math.max(1, area.getHeight() - used) / Math.max(weights, 1e-9);
    }

    private static double below(Graphics2D g, Row row, Rectangle2D area) {
        return row.plots().stream()
                .mapToDouble(plot -> plot.axes(g, area).getBottom())
                .max()
                .orElse(0);
    }
}

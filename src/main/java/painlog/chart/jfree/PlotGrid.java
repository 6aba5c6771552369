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
import painlog.text.Plural;

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
    private final long leftOut;

    /**
     * @param room about how large the grid will be
     */
    PlotGrid(List<PanelRow> all, ChartStyle style, Rectangle2D room) {
        this.style = style;
        setInsets(RectangleInsets.ZERO_INSETS);
        List<PanelRow> specs = thatFit(all, style, room.getHeight());
        leftOut = all.stream()
                .skip(specs.size())
                .flatMap(row -> row.panels().stream())
                .filter(panel -> !panel.marks().isEmpty())
                .count();
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

    /** The least height at which all rows can be read. */
    static double least(List<PanelRow> rows, ChartStyle style) {
        double lines = rows.stream().mapToDouble(PanelRow::leastLines).sum();
        return lines * style.small().height() + style.em() * 0.55 * rows.size();
    }

    /** The first rows, as many as can be read; one at least. */
    private static List<PanelRow> thatFit(List<PanelRow> all, ChartStyle style, double height) {
        int most = all.size();
        while (most > 1 && least(all.subList(0, most), style) > height - leftOutHeight(all.size() - most, style)) {
            most--;
        }
        return all.subList(0, most);
    }

    /** Of the line that says how many panels there was no room for. */
    private static double leftOutHeight(int rows, ChartStyle style) {
        return rows == 0 ? 0 : style.small().height();
    }

    /** Says how many panels there was no room for, and gives the place above. */
    private void nameLeftOut(Graphics2D g, Rectangle2D area) {
        if (leftOut == 0) {
            return;
        }
        double height = style.small().height();
        String text = Plural.count(leftOut, "more panel") + " on a larger picture";
        new LabelPlacer()
                .write(
                        g,
                        style.small().cut(text, area.getWidth()),
                        style.small(),
                        new Point2D.Double(area.getX(), area.getMaxY() - height / 2));
        area.setRect(area.getX(), area.getY(), area.getWidth(), area.getHeight() - height);
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
        nameLeftOut(g, area);
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

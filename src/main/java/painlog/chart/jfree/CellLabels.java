package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import painlog.chart.spec.Mark;
import painlog.chart.style.ChartStyle;
import painlog.chart.style.LabelStyle;

/** The figures within cells, in as many lines as fit: JFreeChart's item labels have one, and overlap. */
final class CellLabels extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;

    private final transient List<Mark.Cell> cells;
    private final transient ChartStyle style;
    private final transient LabelPlacer labels;

    CellLabels(List<Mark.Cell> cells, ChartStyle style, LabelPlacer labels) {
        this.cells = List.copyOf(cells);
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
        double width = Math.abs(place.x(1) - place.x(0)) * 0.95;
        double height = Math.abs(place.y(1) - place.y(0)) * 0.95;
        for (Mark.Cell cell : cells) {
            if (cell.level().isPresent()) {
                write(g, cell, place, new Rectangle2D.Double(0, 0, width, height));
            }
        }
    }

    /** As many of the lines as fit, the first ones first. */
    private void write(Graphics2D g, Mark.Cell cell, PlotCoordinates place, Rectangle2D room) {
        LabelStyle text = style.onShade(cell.level().orElse(0));
        List<String> lines = cell.lines().lines().toList();
        int fitting = (int) Math.min(lines.size(), room.getHeight() / text.height());
        double y = place.y(cell.y()) - (fitting - 1) * text.height() / 2;
        for (String line : lines.subList(0, fitting)) {
            double width = text.width(line);
            if (width <= room.getWidth()) {
                labels.write(g, line, text, new Point2D.Double(place.x(cell.x()) - width / 2, y));
            }
            y += text.height();
        }
    }
}

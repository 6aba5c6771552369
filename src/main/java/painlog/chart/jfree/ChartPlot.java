package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.spec.Axis;
import painlog.chart.spec.Panel;
import painlog.chart.spec.PanelRow;
import painlog.chart.style.ChartStyle;

/** The plot of a chart: panels over the same days are combined and share their axis, others stand in a grid. */
final class ChartPlot {
    /** The least part of the height for what is not a strip of lines; strips are left out for it. */
    private static final double LEAST_OF_A_COURSE = 0.4;
    /** How far lanes may come closer. */
    private static final double CLOSEST = 0.75;
    /** JFreeChart's weights are whole numbers; this many make a pixel. */
    private static final double WEIGHT = 10;

    private final List<PanelRow> rows;
    private final ChartStyle style;
    private final Rectangle2D room;
    private double squeeze = 1;

    private ChartPlot(List<PanelRow> rows, ChartStyle style, Rectangle2D room) {
        this.rows = new ArrayList<>(rows);
        this.style = style;
        this.room = room;
    }

    /**
     * @param room what titles and legend leave, in pixels
     */
    static Plot of(List<PanelRow> rows, ChartStyle style, Rectangle2D room) {
        return isCombined(rows) ? new ChartPlot(rows, style, room).combined() : new PlotGrid(rows, style, room);
    }

    /** The least height at which rows that stand in a grid can be read; of combined ones, strips are left out. */
    static double least(List<PanelRow> rows, ChartStyle style) {
        return isCombined(rows) ? 0 : PlotGrid.least(rows, style);
    }

    private static boolean isCombined(List<PanelRow> rows) {
        Axis first = rows.get(0).panels().get(0).x();
        return rows.size() > 1 && rows.stream().allMatch(row -> sharesDays(row, first));
    }

    private static boolean sharesDays(PanelRow row, Axis first) {
        Axis x = row.panels().get(0).x();
        return row.panels().size() == 1 && x.isOfDays() && x.low() == first.low() && x.high() == first.high();
    }

    private Plot combined() {
        Panel last = rows.get(rows.size() - 1).panels().get(0);
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(new TickAxis(last.x(), style, true, room.getWidth()));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setGap(gap());
        leaveOutStrips();
        for (PanelRow row : rows) {
            Panel panel = row.panels().get(0);
            double height = row.lines() > 0 ? fixed(row) : rest() * row.weight() / weights();
            PanelPlot part = new PanelPlot(panel, style, new Rectangle2D.Double(0, 0, room.getWidth(), height));
            RectangleInsets insets = part.getInsets();
            plot.add(part, (int) Math.max(1, Math.round(height * WEIGHT)));
            part.setInsets(insets);
        }
        return plot;
    }

    private double gap() {
        return style.em() * 0.4;
    }

    private double fixed(PanelRow row) {
        boolean lanes = row.panels().get(0).y().listsNames();
        return row.lines() * style.small().height() * (lanes ? squeeze : 1);
    }

    private double weights() {
        return rows.stream().mapToDouble(PanelRow::weight).sum();
    }

    /** What strips, the gaps and the axis of days leave. */
    private double rest() {
        double used = gap() * (rows.size() - 1) + style.small().height() * 1.4;
        for (PanelRow row : rows) {
            used += row.lines() > 0 ? fixed(row) : 0;
        }
        return room.getHeight() - used;
    }

    /** Lanes come closer first; then the lowest strip goes: how the days went matters more. */
    private void leaveOutStrips() {
        if (rest() < room.getHeight() * LEAST_OF_A_COURSE) {
            squeeze = CLOSEST;
        }
        for (int i = rows.size() - 1; i >= 0 && rest() < room.getHeight() * LEAST_OF_A_COURSE; i--) {
            if (rows.get(i).lines() > 0) {
                rows.remove(i);
            }
        }
    }
}

package painlog.chart.jfree;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.spec.Chart;
import painlog.chart.style.ChartStyle;

/** Translates a chart's specification into JFreeChart's objects, which draw it at any size. */
public final class JFreeChartRenderer {
    private static final double LEAST_SHARE_OF_PANELS = 0.45;
    private static final double MOST_SHARE_OF_PANELS = 0.8;

    static {
        // By the hints of what is drawn on; else text in vector files would be measured in whole pixels.
        TextUtils.setUseFontMetricsGetStringBounds(true);
    }

    private final Chart chart;
    private final ChartStyle style;
    private final double width;
    private final double height;

    public JFreeChartRenderer(Chart chart, ChartStyle style, double width, double height) {
        this.chart = chart;
        this.style = style;
        this.width = width;
        this.height = height;
    }

    public void draw(Graphics2D g) {
        g.addRenderingHints(hints());
        chart(g).draw(g, new Rectangle2D.Double(0, 0, width, height));
    }

    private static RenderingHints hints() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    /**
     * @param g by which texts are measured
     */
    private JFreeChart chart(Graphics2D g) {
        double margin = style.em() * 1.2;
        double availableWidth = width - 2 * margin;
        double availableHeight = height - 2 * margin;
        TitleBlocks titles = new TitleBlocks(chart, style, availableWidth);
        while (!titles.isEmpty()
                && titles.height(g, availableHeight) > availableHeight - panels(titles, availableHeight)) {
            titles.leaveOutOne();
        }
        double panels = availableHeight - titles.height(g, availableHeight) - gap();
        Rectangle2D room = new Rectangle2D.Double(0, 0, availableWidth, panels);
        JFreeChart drawn = new JFreeChart(null, null, ChartPlot.of(chart.rows(), style, room), false);
        titles.addTo(drawn);
        drawn.getPlot().setInsets(new RectangleInsets(gap(), 0, 0, 0));
        drawn.setPadding(new RectangleInsets(margin * 0.8, margin, margin * 0.8, margin));
        drawn.setRenderingHints(hints());
        new ChartStyleTheme(style).apply(drawn);
        return drawn;
    }

    /** What the panels need: a title stays as long as they have the least share of the height. */
    private double panels(TitleBlocks titles, double available) {
        double least = available * LEAST_SHARE_OF_PANELS;
        double readable = Math.min(available * MOST_SHARE_OF_PANELS, gap() + ChartPlot.least(chart.rows(), style));
        return titles.isTitleAlone() ? least : Math.max(least, readable);
    }

    private double gap() {
        return style.em() * 0.7;
    }
}

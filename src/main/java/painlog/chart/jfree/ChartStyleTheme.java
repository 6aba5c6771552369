package painlog.chart.jfree;

import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import painlog.chart.spec.ColorRole;
import painlog.chart.style.ChartStyle;

/** JFreeChart's theme with our fonts and colours: none of its own, which would be fonts of the system. */
final class ChartStyleTheme extends StandardChartTheme {
    private static final long serialVersionUID = 1L;

    ChartStyleTheme(ChartStyle style) {
        super("painlog");
        setExtraLargeFont(style.title().font());
        setLargeFont(style.small().font());
        setRegularFont(style.small().font());
        setSmallFont(style.small().font());
        setTitlePaint(style.colour(ColorRole.TEXT));
        setSubtitlePaint(style.colour(ColorRole.SMALL_TEXT));
        setLegendItemPaint(style.colour(ColorRole.SMALL_TEXT));
        setAxisLabelPaint(style.colour(ColorRole.SMALL_TEXT));
        setTickLabelPaint(style.colour(ColorRole.SMALL_TEXT));
        setDomainGridlinePaint(style.colour(ColorRole.QUIET));
        setRangeGridlinePaint(style.colour(ColorRole.QUIET));
        setChartBackgroundPaint(style.background());
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setShadowVisible(false);
    }

    @Override
    protected void applyToPlot(Plot plot) {
        if (plot instanceof PlotGrid grid) {
            grid.plots().forEach(super::applyToPlot);
        } else {
            super.applyToPlot(plot);
        }
    }

    /** Renderers bring their own colours, strokes and painters. */
    @Override
    protected void applyToXYItemRenderer(XYItemRenderer renderer) {}
}

package painlog.chart.jfree;

import java.awt.geom.Rectangle2D;

/**
 * A panel's rectangle on the chart and its margins.
 *
 * @param outer with its axes and name
 * @param left space for the vertical axis within it
 * @param top space for the name
 * @param bottom space for the horizontal axis
 */
record PlotArea(Rectangle2D outer, double left, double top, double bottom) {
    /** Between the axes. */
    Rectangle2D inner() {
        return new Rectangle2D.Double(
                outer.getX() + left,
                outer.getY() + top,
                Math.max(1, outer.getWidth() - left),
                Math.max(1, outer.getHeight() - top - bottom));
    }

    /** The largest centred part with this ratio of width to height between the axes. */
    PlotArea withRatio(double ratio) {
        Rectangle2D inner = inner();
        double width = Math.min(inner.getWidth(), inner.getHeight() * ratio);
        double height = width / ratio;
        double x = inner.getCenterX() - width / 2;
        Rectangle2D place = new Rectangle2D.Double(x - left, outer.getY(), width + left, height + top + bottom);
        return new PlotArea(place, left, top, bottom);
    }
}

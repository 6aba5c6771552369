package painlog.chart;

import java.awt.geom.Rectangle2D;

/**
 * A panel's place on the sheet.
 *
 * @param outer with its axes and name
 * @param left room for the upright axis within it
 * @param top room for the name
 * @param bottom room for the lying axis
 */
record Frame(Rectangle2D outer, double left, double top, double bottom) {
    /** Between the axes. */
    Rectangle2D inner() {
        return new Rectangle2D.Double(
                outer.getX() + left,
                outer.getY() + top,
                Math.max(1, outer.getWidth() - left),
                Math.max(1, outer.getHeight() - top - bottom));
    }
}

package painlog.chart;

/**
 * A rectangle on paper, in points: its upper left corner, counted from that of the page, and its size.
 *
 * @param y downwards
 */
record Bounds(double x, double y, double width, double height) {

    /** A line across, so thick around a height. */
    static Bounds across(BlockArea area, double thickness) {
        return new Bounds(area.x(), area.top() - thickness / 2, area.width(), thickness);
    }
}

package painlog.report.pdf;

/** A rectangle on a page, in points from its upper left corner. */
record PageArea(double x, double y, double width, double height) {

    /** A line across, whose middle is at {@code y}. */
    static PageArea line(HorizontalExtent across, double y, double thickness) {
        return new PageArea(across.x(), y - thickness / 2, across.width(), thickness);
    }
}

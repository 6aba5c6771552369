package painlog.report.pdf;

/** A horizontal range on a page, in points. */
record HorizontalExtent(double x, double width) {}

package painlog.report.pdf;

/** From where and how far something reaches across a page, in points. */
record HorizontalExtent(double x, double width) {}

package painlog.report.pdf;

/** From where and how far something reaches across a page, in points. */
record Extent(double x, double width) {}

package painlog.report.pdf;

/**
 * How text looks.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 */
record TextStyle(FontWeight weight, double size, int colour) {}

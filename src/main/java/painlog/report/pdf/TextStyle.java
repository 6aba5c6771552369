package painlog.report.pdf;

/**
 * The weight, size and colour of text.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 */
record TextStyle(FontWeight weight, double size, int colour) {}

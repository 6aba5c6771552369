package painlog.report.pdf;

/** Paper sizes in portrait orientation; width and height in points of 1/72 inch. */
public enum PaperSize {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}

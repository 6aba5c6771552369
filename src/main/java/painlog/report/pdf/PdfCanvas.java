package painlog.report.pdf;

/**
 * A canvas for text, boxes and charts. Coordinates are in points from the page's upper left corner, colours are
 * 0xRRGGBB. Elements of the structure tree say what a text is; text belongs to the element that was opened last.
 */
interface PdfCanvas {
    /** Begins an element such as {@code P} or {@code Table} within the one that is open. */
    void open(String type);

    void close();

    /** One line of text, its base line at {@code y}. */
    void text(String text, TextStyle style, double x, double y);

    /** A filled box, which is decoration. */
    void fill(PageArea area, int colour);

    void chart(EmbeddedChart chart, PageArea area);

    /** A canvas that draws nothing, for measuring. */
    PdfCanvas DRY = new PdfCanvas() {
        @Override
        public void open(String type) {}

        @Override
        public void close() {}

        @Override
        public void text(String text, TextStyle style, double x, double y) {}

        @Override
        public void fill(PageArea area, int colour) {}

        @Override
        public void chart(EmbeddedChart chart, PageArea area) {}
    };
}

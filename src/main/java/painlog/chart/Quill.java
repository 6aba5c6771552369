package painlog.chart;

/**
 * What pieces are set with. Places count in points from the leaf's upper left corner, colours are 0xRRGGBB.
 * Elements tell readers of the file what a text is; text belongs to the element that was opened last.
 */
interface Quill {
    /** Begins an element such as {@code P} or {@code Table} within the one that is open. */
    void open(String type);

    void close();

    /** One line of text, its base line at {@code y}. */
    void text(String text, Style style, double x, double y);

    /** A filled box or a line, which is decoration. */
    void box(Bounds bounds, int colour);

    void picture(Picture picture, Bounds bounds);

    /** How text looks: its size in points. */
    record Style(FontFile font, double size, int colour) {}

    /** Sets nothing: for measuring. */
    Quill DRY = new Quill() {
        @Override
        public void open(String type) {}

        @Override
        public void close() {}

        @Override
        public void text(String text, Style style, double x, double y) {}

        @Override
        public void box(Bounds bounds, int colour) {}

        @Override
        public void picture(Picture picture, Bounds bounds) {}
    };
}

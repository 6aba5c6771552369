package painlog.chart;

/** Another quill whose table rows are paragraphs, without elements for their cells. */
final class RowQuill implements Quill {
    private final Quill quill;
    private int depth;

    RowQuill(Quill quill) {
        this.quill = quill;
    }

    @Override
    public void open(String type) {
        if (depth++ == 0) {
            quill.open("P");
        }
    }

    @Override
    public void close() {
        if (--depth == 0) {
            quill.close();
        }
    }

    @Override
    public void text(String text, Style style, double x, double y) {
        quill.text(text, style, x, y);
    }

    @Override
    public void box(Bounds bounds, int colour) {
        quill.box(bounds, colour);
    }

    @Override
    public void picture(Picture picture, Bounds bounds) {
        quill.picture(picture, bounds);
    }
}

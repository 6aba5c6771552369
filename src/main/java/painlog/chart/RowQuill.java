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
    public void rule(double x, double y, double width, double thickness, int colour) {
        quill.rule(x, y, width, thickness, colour);
    }

    @Override
    public void box(double x, double y, double width, double height, int colour) {
        quill.box(x, y, width, height, colour);
    }

    @Override
    public void picture(Picture picture, double x, double y, double width, double height) {
        quill.picture(picture, x, y, width, height);
    }
}

package painlog.report.pdf;

/** Another canvas on which the rows of tables are paragraphs, without elements for their cells. */
final class RowOnlyTagging implements PdfCanvas {
    private final PdfCanvas canvas;
    private int depth;

    RowOnlyTagging(PdfCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void open(String type) {
        if (depth++ == 0) {
            canvas.open("P");
        }
    }

    @Override
    public void close() {
        if (--depth == 0) {
            canvas.close();
        }
    }

    @Override
    public void text(String text, TextStyle style, double x, double y) {
        canvas.text(text, style, x, y);
    }

    @Override
    public void fill(PageArea area, int colour) {
        canvas.fill(area, colour);
    }

    @Override
    public void picture(ReportPicture picture, PageArea area) {
        canvas.picture(picture, area);
    }
}

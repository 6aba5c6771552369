package painlog.report.pdf;

/** A canvas that tags the rows of tables as paragraphs, without elements for their cells. */
final class RowTaggingPdfCanvas implements PdfCanvas {
    private final PdfCanvas canvas;
    private int depth;

    RowTaggingPdfCanvas(PdfCanvas canvas) {
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
    public void chart(EmbeddedChart chart, PageArea area) {
        canvas.chart(chart, area);
    }
}

package painlog.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Draws text and charts on the pages of a PDF file, each tagged with the element it belongs to. */
final class TaggedPdfCanvas implements PdfCanvas {
    /** Points of the chart's design for one point on paper: its text becomes as large as that around it. */
    private final double design;

    private final PDDocument document;
    private final StructureTree tree;
    private final PdfFonts fonts;
    private final PDPageContentStream content;
    private final double height;
    private boolean marking;

    /** Begins a page. */
    TaggedPdfCanvas(PdfFile draft, double em) {
        this.document = draft.document();
        this.tree = draft.tree();
        this.fonts = draft.fonts();
        PaperSize paper = draft.paper();
        this.height = paper.height();
        this.design = 10.5 / (em * 0.9);
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        tree.startPage(page);
        try {
            content = new PDPageContentStream(document, page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What may fail while a page is written. */
    private interface Operation {
        void put() throws IOException;
    }

    private static void put(Operation operation) {
        try {
            operation.put();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void open(String type) {
        pause();
        tree.open(type);
    }

    @Override
    public void close() {
        pause();
        tree.close();
    }

    private void pause() {
        if (marking) {
            put(content::endMarkedContent);
            marking = false;
        }
    }

    private void mark() {
        if (!marking) {
            PDPropertyList marked = PDPropertyList.create(tree.mark());
            put(() -> content.beginMarkedContent(COSName.getPDFName(tree.type()), marked));
            marking = true;
        }
    }

    @Override
    public void text(String text, TextStyle style, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        mark();
        put(() -> {
            content.beginText();
            content.setFont(fonts.of(style.weight()), (float) style.size());
            colour(content, style.colour());
            content.newLineAtOffset((float) x, (float) (height - y));
            content.showText(text);
            content.endText();
        });
    }

    /** Has what follows filled in the colour 0xRRGGBB. */
    static void colour(PDPageContentStream content, int colour) throws IOException {
        content.setNonStrokingColor((colour >> 16 & 255) / 255f, (colour >> 8 & 255) / 255f, (colour & 255) / 255f);
    }

    @Override
    public void fill(PageArea area, int colour) {
        pause();
        put(() -> {
            content.beginMarkedContent(COSName.ARTIFACT);
            colour(content, colour);
            content.addRect((float) area.x(), bottom(area), (float) area.width(), (float) area.height());
            content.fill();
            content.endMarkedContent();
        });
    }

    private float bottom(PageArea area) {
        return (float) (height - area.y() - area.height());
    }

    @Override
    public void chart(EmbeddedChart chart, PageArea area) {
        open("Figure");
        tree.describe(chart.alternative());
        mark();
        put(() -> {
            PDFormXObject form = chart.draw(document, area.width() * design, area.height() * design);
            PDRectangle drawn = form.getBBox();
            content.saveGraphicsState();
            content.transform(Matrix.getTranslateInstance((float) area.x(), bottom(area)));
            content.transform(Matrix.getScaleInstance(
                    (float) (area.width() / drawn.getWidth()), (float) (area.height() / drawn.getHeight())));
            content.drawForm(form);
            content.restoreGraphicsState();
        });
        close();
    }

    /** Ends the page. */
    void end() {
        pause();
        put(content::close);
    }
}

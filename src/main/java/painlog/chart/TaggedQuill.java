package painlog.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
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

/** Sets text and pictures on the pages of a PDF file, each within the element it belongs to. */
final class TaggedQuill implements Quill {
    /** Points of the picture's design for one point on paper: its letters become as large as those around it. */
    private final double design;

    private final PDDocument document;
    private final TagTree tree;
    private final LeafFont fonts;
    private final PDPageContentStream content;
    private final double height;
    private boolean marking;

    /** Begins a page. */
    TaggedQuill(PdfTarget target, double em) {
        this.document = target.document();
        this.tree = target.tree();
        this.fonts = target.fonts();
        this.height = target.paper().height();
        this.design = 10.5 / (em * 0.9);
        PDPage page = new PDPage(new PDRectangle((float) target.paper().width(), (float) height));
        document.addPage(page);
        tree.turn(page);
        try {
            content = new PDPageContentStream(document, page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What may fail while a page is written. */
    private interface Stroke {
        void put() throws IOException;
    }

    private static void put(Stroke stroke) {
        try {
            stroke.put();
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
    public void text(String text, Style style, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        mark();
        put(() -> {
            content.beginText();
            content.setFont(fonts.of(style.font()), (float) style.size());
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
    public void box(Bounds bounds, int colour) {
        pause();
        put(() -> {
            content.beginMarkedContent(COSName.ARTIFACT);
            colour(content, colour);
            content.addRect(
                    (float) bounds.x(), (float) (height - bounds.y() - bounds.height()), (float) bounds.width(), (float)
                            bounds.height());
            content.fill();
            content.endMarkedContent();
        });
    }

    @Override
    public void picture(Picture picture, Bounds bounds) {
        open("Figure");
        tree.tell(picture.alternative());
        mark();
        put(() -> {
            Size size = Size.atLeast(bounds.width() * design, bounds.height() * design);
            PDFormXObject form = drawn(picture, size);
            content.saveGraphicsState();
            content.transform(
                    Matrix.getTranslateInstance((float) bounds.x(), (float) (height - bounds.y() - bounds.height())));
            content.transform(Matrix.getScaleInstance(
                    (float) (bounds.width() / size.width()), (float) (bounds.height() / size.height())));
            content.drawForm(form);
            content.restoreGraphicsState();
        });
        close();
    }

    private PDFormXObject drawn(Picture picture, Size size) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
        g.setFontTextDrawer(Pdf.fonts());
        new PictureFile(picture, size, Theme.LIGHT).draw(g);
        g.dispose();
        return g.getXFormObject();
    }

    /** Ends the page. */
    public void end() {
        pause();
        put(content::close);
    }
}

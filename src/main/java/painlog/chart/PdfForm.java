package painlog.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws a picture as a part of a PDF file, for a page that holds more than it. */
public final class PdfForm {
    private PdfForm() {}

    /** The picture in whole points of its design, no smaller than a picture can be. */
    public static PDFormXObject of(Picture picture, PDDocument document, double width, double height)
            throws IOException {
        Size size = Size.atLeast(width, height);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
        g.setFontTextDrawer(Pdf.fonts());
        new PictureFile(picture, size, Theme.LIGHT).draw(g);
        g.dispose();
        return g.getXFormObject();
    }
}

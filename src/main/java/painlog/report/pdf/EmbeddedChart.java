package painlog.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A chart of a PDF report, drawn by a package that knows charts once its size is known. */
public interface EmbeddedChart {
    /** The text alternative. */
    String alternative();

    /**
     * Draws it for a document.
     *
     * @param width the width, in points, at which its text is 10.5 points high; it may come out larger, since it is
     *     scaled to its position by its bounding box
     */
    PDFormXObject draw(PDDocument document, double width, double height) throws IOException;
}

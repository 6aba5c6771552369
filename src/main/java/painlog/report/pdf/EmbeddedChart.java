package painlog.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A picture for the page of a report, drawn elsewhere when its size is known. */
public interface EmbeddedChart {
    /** What it shows, for those who do not see it. */
    String alternative();

    /**
     * Draws it for a document.
     *
     * @param width the width, in points, at which its letters are 10.5 points high; it may come out larger, since it is
     *     scaled to its place by its bounding box
     */
    PDFormXObject draw(PDDocument document, double width, double height) throws IOException;
}

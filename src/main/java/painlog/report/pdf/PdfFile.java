package painlog.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF file while it is written. */
record PdfFile(PDDocument document, StructureTree tree, PdfFonts fonts, PaperSize paper) {
    /** Between the text and the edges of the paper, in points. */
    static final double MARGIN = 34;

    /** From margin to margin. */
    static HorizontalExtent between(PaperSize paper) {
        return new HorizontalExtent(MARGIN, paper.width() - 2 * MARGIN);
    }

    PDPage lastPage() {
        return document.getPage(document.getNumberOfPages() - 1);
    }
}

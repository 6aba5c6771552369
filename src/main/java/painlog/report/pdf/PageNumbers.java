package painlog.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Writes page numbers at the foot of an appendix's pages, once their total is known. */
final class PageNumbers {
    private static final TextStyle STYLE = new TextStyle(FontWeight.REGULAR, 7, Typography.QUIET);

    private PageNumbers() {}

    /**
     * Writes them, each at the right end of the lower margin.
     *
     * @param before how many pages come before the appendix
     */
    static void write(PDDocument document, PdfFonts fonts, int before, double margin) throws IOException {
        int all = document.getNumberOfPages() - before;
        for (int number = 1; number <= all; number++) {
            PDPage page = document.getPage(before + number - 1);
            String text = "Appendix, page " + number + " of " + all;
            double x = page.getMediaBox().getWidth() - margin - fonts.width(text, STYLE);
            try (PDPageContentStream foot = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT, pagination());
                foot.beginText();
                foot.setFont(fonts.of(STYLE.weight()), (float) STYLE.size());
                TaggedPdfCanvas.colour(foot, STYLE.colour());
                foot.newLineAtOffset((float) x, (float) (margin / 2));
                foot.showText(text);
                foot.endText();
                foot.endMarkedContent();
            }
        }
    }

    /** Marks them as pagination artifacts, which screen readers skip. */
    private static PDPropertyList pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return PDPropertyList.create(properties);
    }
}

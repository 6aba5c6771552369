package painlog.report.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Writes the headings of a file as bookmarks of their pages. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();

    void add(String title, PDPage page) {
        PDOutlineItem bookmark = new PDOutlineItem();
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        bookmark.setDestination(place);
        bookmark.setTitle(title);
        outline.addLast(bookmark);
    }

    PDDocumentOutline outline() {
        return outline;
    }
}

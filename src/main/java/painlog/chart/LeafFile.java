package painlog.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import painlog.journal.NotDone;

/**
 * Writes a leaf as PDF: text as text with its letters inside, tagged, with a title, a language and bookmarks. What the
 * leaf holds is set smaller until it fits on one page.
 */
public final class LeafFile {
    private static final double MARGIN = 34;
    private static final double LARGEST = 8.6;
    private static final double SMALLEST = 4.5;
    private static final double STEP = 0.1;
    private static final double COLUMN_GAP = 18;
    private static final double TALLEST_PICTURE = 190;
    /** In letters: with fewer lines nothing but the words of a picture would be left. */
    private static final double LOWEST_PICTURE = 23;

    private final Leaf leaf;
    private final PaperSize paper;

    public LeafFile(Leaf leaf, PaperSize paper) {
        this.leaf = leaf;
        this.paper = paper;
    }

    /** The size of ordinary letters, in points, with which the leaf fits on one page. */
    public double letters() throws IOException {
        try (PDDocument document = new PDDocument();
                LeafFont fonts = new LeafFont(document)) {
            return fitting(fonts).em();
        }
    }

    /**
     * Writes the file.
     *
     * @throws NotDone when the graphics of this Java can't be used
     */
    public void write(OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument();
                LeafFont fonts = new LeafFont(document)) {
            TagTree tree = new TagTree(document);
            List<PDOutlineItem> marks = new ArrayList<>();
            PdfTarget target = new PdfTarget(document, tree, fonts, paper);
            page(target, marks);
            int before = document.getNumberOfPages();
            new LeafAppendix(target, MARGIN).write(leaf.appendix(), marks);
            PageNumbers.write(document, fonts, before, MARGIN);
            tree.finish();
            tell(document, marks);
            document.save(to);
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        } catch (LinkageError | InternalError | java.awt.AWTError fault) {
            throw new NotDone("this Java can't draw pictures (" + fault.getMessage() + "); a .md file has none", fault);
        }
    }

    private void page(PdfTarget target, List<PDOutlineItem> marks) {
        Setter setter = fitting(target.fonts());
        TaggedQuill quill = new TaggedQuill(target, setter.em());
        PDDocument document = target.document();
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        double y = MARGIN;
        for (Leaf.Band band : leaf.bands()) {
            for (List<Piece> column : band.columns()) {
                column.stream()
                        .filter(Piece.Title.class::isInstance)
                        .forEach(title -> marks.add(mark(((Piece.Title) title).text(), page)));
            }
            y = set(setter, band, y, quill);
        }
        quill.end();
    }

    /** The largest letters with which everything fits, and the tallest pictures that leave room for the rest. */
    private Setter fitting(LeafFont fonts) {
        double room = paper.height() - 2 * MARGIN;
        boolean takesRest = leaf.bands().stream()
                .flatMap(band -> band.columns().stream())
                .flatMap(List::stream)
                .anyMatch(piece -> piece instanceof Piece.Drawn drawn && drawn.shape() == 0);
        double em = LARGEST;
        double left = room - height(new Setter(fonts, em, 0));
        while (em > SMALLEST && left < (takesRest ? LOWEST_PICTURE * em : 0)) {
            em -= STEP;
            left = room - height(new Setter(fonts, em, 0));
        }
        return new Setter(fonts, em, Math.min(TALLEST_PICTURE, Math.max(1, left)));
    }

    private double height(Setter setter) {
        double y = 0;
        for (Leaf.Band band : leaf.bands()) {
            y = set(setter, band, y, Quill.DRY);
        }
        return y;
    }

    /** Sets a band and returns where its longest column ends. */
    private double set(Setter setter, Leaf.Band band, double top, Quill quill) {
        int columns = band.columns().size();
        double width = (paper.width() - 2 * MARGIN - COLUMN_GAP * (columns - 1)) / columns;
        double end = top;
        for (int i = 0; i < columns; i++) {
            double x = MARGIN + i * (width + COLUMN_GAP);
            end = Math.max(end, setter.set(band.columns().get(i), new BlockArea(x, top, width), quill));
        }
        return end;
    }

    static PDOutlineItem mark(String title, PDPage page) {
        PDOutlineItem mark = new PDOutlineItem();
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        mark.setDestination(place);
        mark.setTitle(title);
        return mark;
    }

    private void tell(PDDocument document, List<PDOutlineItem> marks) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(leaf.name());
        information.setSubject(leaf.subject());
        information.setCreator("painlog");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        PDDocumentOutline bookmarks = new PDDocumentOutline();
        marks.forEach(bookmarks::addLast);
        document.getDocumentCatalog().setDocumentOutline(bookmarks);
        document.setDocumentId((long) leaf.name().hashCode());
    }
}

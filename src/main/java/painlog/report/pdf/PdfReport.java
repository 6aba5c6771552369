package painlog.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import painlog.error.NotDone;
import painlog.report.document.ChartSlot;
import painlog.report.document.ClinicianDocument;
import painlog.report.pdf.BlockTypesetter.Medium;

/**
 * Writes a document as PDF: text as text with embedded fonts, tagged, with a title, a language and bookmarks. The text
 * is made smaller until it fits on one page; an appendix follows on as many as it needs.
 */
public final class PdfReport {
    private final ClinicianDocument document;
    private final TrueTypeFonts trueTypeFonts;
    private final PaperSize paper;
    private final PageTypesetter page;
    private String lacking = "";

    public PdfReport(
            ClinicianDocument document,
            Map<ChartSlot.Kind, EmbeddedChart> charts,
            TrueTypeFonts trueTypeFonts,
            PaperSize paper) {
        this.document = document;
        this.trueTypeFonts = trueTypeFonts;
        this.paper = paper;
        this.page = new PageTypesetter(document, charts, paper);
    }

    /**
     * The size of ordinary text, in points, with which the document fits on one page.
     *
     * @param courseShape the height of the course's chart as a share of its width
     */
    public double fontSizeToFit(double courseShape) throws IOException {
        try (PDDocument scratch = new PDDocument();
                PdfFonts fonts = new PdfFonts(scratch, trueTypeFonts)) {
            return page.fitting(fonts, courseShape).type().em();
        }
    }

    /**
     * Writes the file. The course's chart takes what is left of the page.
     *
     * @throws NotDone when the graphics of this Java can't be used
     */
    public void write(OutputStream to) throws IOException {
        try (PDDocument file = new PDDocument();
                PdfFonts fonts = new PdfFonts(file, trueTypeFonts)) {
            write(new PdfFile(file, new StructureTree(file), fonts, paper));
            file.save(to);
            lacking = fonts.lacking();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        } catch (LinkageError | InternalError | java.awt.AWTError fault) {
            throw new NotDone("this Java can't draw pictures (" + fault.getMessage() + "); a .md file has none", fault);
        }
    }

    /** The letters of the file just written that its fonts don't have, each once; question marks stand for them. */
    public String lacking() {
        return lacking;
    }

    private void write(PdfFile draft) throws IOException {
        PdfBookmarks bookmarks = new PdfBookmarks();
        page(draft, bookmarks);
        int before = draft.document().getNumberOfPages();
        new PdfAppendix(draft, bookmarks).write(document.appendix());
        PageNumbers.write(draft.document(), draft.fonts(), before, PdfFile.MARGIN);
        draft.tree().finish();
        describe(draft.document(), bookmarks);
    }

    private void page(PdfFile draft, PdfBookmarks bookmarks) {
        PageTypesetter.Fit fit = page.fitting(draft.fonts());
        TaggedPdfCanvas canvas = new TaggedPdfCanvas(draft, fit.type().em());
        PDPage first = draft.lastPage();
        page.headings().forEach(heading -> bookmarks.add(heading, first));
        page.set(new Medium(fit.type(), fit.charts(), canvas), PdfFile.MARGIN);
        canvas.end();
    }

    private void describe(PDDocument file, PdfBookmarks bookmarks) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.name());
        information.setSubject(document.statement());
        information.setCreator("painlog");
        file.setDocumentInformation(information);
        file.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(shown);
        file.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
        file.setDocumentId((long) document.name().hashCode());
    }
}

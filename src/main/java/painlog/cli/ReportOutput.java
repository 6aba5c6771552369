package painlog.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import painlog.chart.FontFaces;
import painlog.journal.BadInput;
import painlog.report.Document;
import painlog.report.Format;
import painlog.report.HtmlPen;
import painlog.report.Paper;
import painlog.report.VisitReport;
import painlog.report.pdf.FontWeight;
import painlog.report.pdf.PaperSize;
import painlog.report.pdf.PdfReport;

/** The file a report goes into. */
final class ReportOutput {
    /** What can be written, told by how the file's name ends. */
    private enum Kind {
        HTML,
        PDF,
        MD;

        private boolean fits(String file) {
            return file.toLowerCase(Locale.ROOT).endsWith("." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Desk desk;
    private final String file;
    private final PaperSize paper;
    private final Kind kind;

    /**
     * Checks that the file can be meant, before anything is read.
     *
     * @param paper null for A4
     * @throws BadInput when its name ends in nothing that can be written, or a format is asked for besides, or a paper
     *     for a file without pages
     */
    ReportOutput(Desk desk, String file, @Nullable PaperSize paper, Format format) {
        this.desk = desk;
        this.file = file;
        this.paper = paper == null ? PaperSize.A4 : paper;
        this.kind = Stream.of(Kind.values())
                .filter(known -> known.fits(file))
                .findFirst()
                .orElseThrow(() -> new BadInput("\"" + file + "\" does not end in one of .html, .pdf, .md"));
        if (format != Format.TABLE) {
            throw new BadInput("the file's ending says its format; leave --format out, or -o");
        }
        if (paper != null && kind != Kind.PDF) {
            throw new BadInput("only a .pdf has a paper; leave --paper out, or use -o report.pdf");
        }
    }

    /** Writes the file, which only its owner may read, and names it. */
    void write(VisitReport report, VisitPictures pictures, boolean open) {
        OutFile.print(OutFile.path(file), out -> print(report, pictures, out));
        desk.say(file);
        if (open && !Viewer.shows(OutFile.path(file), desk.platform())) {
            desk.hint("There is no desktop here to show " + file + " on.");
        }
    }

    private void print(VisitReport report, VisitPictures pictures, PrintStream out) throws IOException {
        switch (kind) {
            case HTML -> html(report.document(), pictures, out);
            case MD -> report.print(Format.MARKDOWN, Paper.plain(out));
            case PDF -> pdf(report.document(), pictures, paper).write(out);
        }
    }

    /** In print the page has the letters with which the same page fits on the paper as PDF. */
    private void html(Document document, VisitPictures pictures, PrintStream out) throws IOException {
        double inPrint = pdf(document, pictures, PaperSize.LETTER).letters(VisitPictures.shapeOfCourse());
        new HtmlPen(document, pictures.drawings(), new HtmlPen.Lettering(FontFaces::css, inPrint)).print(out);
    }

    private static PdfReport pdf(Document document, VisitPictures pictures, PaperSize paper) {
        return new PdfReport(document, pictures.forPdf(), ReportOutput::font, paper);
    }

    private static InputStream font(FontWeight weight) throws IOException {
        return switch (weight) {
            case REGULAR -> FontFaces.regular();
            case STRONG -> FontFaces.strong();
        };
    }
}

package painlog.cli.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import painlog.chart.style.CssFontFaces;
import painlog.cli.command.CommandContext;
import painlog.cli.command.OutputFile;
import painlog.cli.terminal.DesktopOpener;
import painlog.error.BadInput;
import painlog.report.clinician.ClinicianReport;
import painlog.report.document.ClinicianDocument;
import painlog.report.pdf.FontWeight;
import painlog.report.pdf.PaperSize;
import painlog.report.pdf.PdfReport;
import painlog.report.write.Format;
import painlog.report.write.HtmlWriter;
import painlog.report.write.Output;

/** The file a report goes into. */
final class ReportOutput {
    /** The formats, chosen by the file's extension. */
    private enum Kind {
        HTML(".html"),
        PDF(".pdf"),
        MD(".md");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        private boolean fits(String file) {
            return file.toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    private final CommandContext context;
    private final String file;
    private final PaperSize paper;
    private final Kind kind;
    private final OutputFile destination;
    private String lacking = "";

    /**
     * Checks the file's name and the options about it, before anything is read.
     *
     * @param paper null for A4
     * @param force whether a file of another kind may be replaced
     * @throws BadInput when its name ends in nothing that can be written, or a paper is asked for and it has no pages
     */
    ReportOutput(CommandContext context, String file, boolean force, @Nullable PaperSize paper) {
        this.context = context;
        this.file = file;
        this.paper = paper == null ? PaperSize.A4 : paper;
        this.kind = Stream.of(Kind.values())
                .filter(known -> known.fits(file))
                .findFirst()
                .orElseThrow(() -> new BadInput("\"" + file + "\" does not end in one of .html, .pdf, .md"));
        if (paper != null && kind != Kind.PDF) {
            throw new BadInput("only a .pdf has a paper; leave --paper out, or use -o report.pdf");
        }
        this.destination = context.outputFile(file, force);
    }

    /** Writes the file, which only its owner may read, and names it. */
    void write(ClinicianReport report, ReportCharts charts, boolean open) {
        destination.print(out -> print(report, charts, out));
        context.say(file);
        if (!lacking.isEmpty()) {
            context.hint("The fonts of the PDF have no " + MissingLetters.named(lacking)
                    + "; ? stands for them. An .html report shows every letter.");
        }
        if (open && !DesktopOpener.open(OutputFile.path(file), context.platform())) {
            context.hint("There is no desktop here to show " + file + " on.");
        }
    }

    private void print(ClinicianReport report, ReportCharts charts, PrintStream out) throws IOException {
        switch (kind) {
            case HTML -> html(report.document(), charts, out);
            case MD -> report.print(Format.MARKDOWN, Output.plain(out));
            case PDF -> {
                PdfReport pdf = pdf(report.document(), charts, paper);
                pdf.write(out);
                lacking = MissingLetters.together(pdf.lacking(), charts.lacking());
            }
        }
    }

    /** Printed HTML uses the text size with which the same page fits on the paper as PDF. */
    private void html(ClinicianDocument document, ReportCharts charts, PrintStream out) throws IOException {
        double inPrint = pdf(document, charts, PaperSize.LETTER).fontSizeToFit(ReportCharts.shapeOfCourse());
        new HtmlWriter(document, charts.drawings(), new HtmlWriter.FontSettings(CssFontFaces::css, inPrint)).print(out);
    }

    private static PdfReport pdf(ClinicianDocument document, ReportCharts charts, PaperSize paper) {
        return new PdfReport(document, charts.forPdf(), ReportOutput::font, paper);
    }

    private static InputStream font(FontWeight weight) throws IOException {
        return switch (weight) {
            case REGULAR -> CssFontFaces.regular();
            case STRONG -> CssFontFaces.strong();
        };
    }
}

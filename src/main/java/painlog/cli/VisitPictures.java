package painlog.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import painlog.chart.BodyPicture;
import painlog.chart.FileKind;
import painlog.chart.Logged;
import painlog.chart.PdfForm;
import painlog.chart.Picture;
import painlog.chart.PictureFile;
import painlog.chart.Size;
import painlog.chart.Theme;
import painlog.chart.TrendPicture;
import painlog.journal.NotDone;
import painlog.journal.SiteTotal;
import painlog.report.Drawing;
import painlog.report.Figure;
import painlog.report.pdf.ReportPicture;

/** The pictures of a page for a clinician; none of what was not logged. */
final class VisitPictures {
    private static final String NARROW = "(max-width: 46rem)";
    private static final String DARK = "(prefers-color-scheme: dark)";

    private final Map<Figure.Kind, Picture> pictures = new EnumMap<>(Figure.Kind.class);

    VisitPictures(Logged logged, List<SiteTotal> sites) {
        if (!logged.days().isEmpty()) {
            pictures.put(Figure.Kind.COURSE, TrendPicture.of(logged).bare());
        }
        if (!sites.isEmpty()) {
            pictures.put(Figure.Kind.BODY, BodyPicture.figures(logged, sites));
        }
    }

    /** All of them for a page of PDF. */
    Map<Figure.Kind, ReportPicture> forPdf() {
        Map<Figure.Kind, ReportPicture> forPdf = new EnumMap<>(Figure.Kind.class);
        pictures.forEach((kind, picture) -> forPdf.put(kind, forPdf(picture)));
        return forPdf;
    }

    private static ReportPicture forPdf(Picture picture) {
        return new ReportPicture() {
            @Override
            public String alternative() {
                return picture.alternative();
            }

            @Override
            public PDFormXObject draw(PDDocument document, double width, double height) throws IOException {
                return PdfForm.of(picture, document, width, height);
            }
        };
    }

    /** What each of them shows, in words. */
    Map<Figure.Kind, String> alternatives() {
        Map<Figure.Kind, String> words = new EnumMap<>(Figure.Kind.class);
        pictures.forEach((kind, picture) -> words.put(kind, picture.alternative()));
        return words;
    }

    /** All of them for a page of HTML. */
    Map<Figure.Kind, Drawing> drawings() {
        Map<Figure.Kind, Drawing> drawings = new EnumMap<>(Figure.Kind.class);
        pictures.forEach((kind, picture) -> drawings.put(kind, drawing(kind, picture)));
        return drawings;
    }

    /** On a phone the course is drawn anew, since letters must not shrink with it; paper takes the last one. */
    private static Drawing drawing(Figure.Kind kind, Picture picture) {
        List<Drawing.Source> sources = new ArrayList<>();
        if (kind == Figure.Kind.COURSE) {
            Size phone = new Size(350, 330, 1);
            sources.add(source("screen and " + NARROW + " and " + DARK, picture, phone, Theme.DARK));
            sources.add(source("screen and " + NARROW, picture, phone, Theme.LIGHT));
        }
        sources.add(source("screen and " + DARK, picture, size(kind), Theme.DARK));
        sources.add(source("", picture, size(kind), Theme.LIGHT));
        return new Drawing(sources);
    }

    /** The height of the course as a share of its width. */
    static double shapeOfCourse() {
        Size size = size(Figure.Kind.COURSE);
        return (double) size.height() / size.width();
    }

    /** At a width at which its letters are of the size of the text around them. */
    private static Size size(Figure.Kind kind) {
        return switch (kind) {
            case COURSE -> new Size(820, 310, 1);
            case BODY -> new Size(200, 210, 1);
        };
    }

    private static Drawing.Source source(String media, Picture picture, Size size, Theme theme) {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            new PictureFile(picture, size, theme).write(svg, FileKind.SVG);
        } catch (IOException fault) {
            throw new NotDone("the pictures could not be drawn (" + fault.getMessage() + ")", fault);
        }
        return new Drawing.Source(media, size.width(), size.height(), svg.toByteArray());
    }
}

package painlog.cli.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import painlog.chart.file.ChartFile;
import painlog.chart.file.ImageFormat;
import painlog.chart.file.PdfFormXObject;
import painlog.chart.kinds.BodyChart;
import painlog.chart.kinds.DailySeries;
import painlog.chart.kinds.TrendChart;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;
import painlog.error.NotDone;
import painlog.journal.total.SiteTotal;
import painlog.report.document.ChartSlot;
import painlog.report.document.ResponsiveImage;
import painlog.report.pdf.EmbeddedChart;

/** The charts of a clinician's report; none for data that was not logged. */
final class ReportCharts {
    private static final String NARROW = "(max-width: 46rem)";
    private static final String DARK = "(prefers-color-scheme: dark)";

    private final Map<ChartSlot.Kind, Chart> charts = new EnumMap<>(ChartSlot.Kind.class);

    ReportCharts(DailySeries series, List<SiteTotal> sites) {
        if (!series.days().isEmpty()) {
            charts.put(ChartSlot.Kind.COURSE, TrendChart.of(series).withoutTitle());
        }
        if (!sites.isEmpty()) {
            charts.put(ChartSlot.Kind.BODY, BodyChart.figures(series, sites));
        }
    }

    /** All of them for a page of PDF. */
    Map<ChartSlot.Kind, EmbeddedChart> forPdf() {
        Map<ChartSlot.Kind, EmbeddedChart> forPdf = new EnumMap<>(ChartSlot.Kind.class);
        charts.forEach((kind, chart) -> forPdf.put(kind, forPdf(chart)));
        return forPdf;
    }

    private static EmbeddedChart forPdf(Chart chart) {
        return new EmbeddedChart() {
            @Override
            public String alternative() {
                return chart.alternative();
            }

            @Override
            public PDFormXObject draw(PDDocument document, double width, double height) throws IOException {
                return PdfFormXObject.of(chart, document, width, height);
            }
        };
    }

    /** The letters that the font of the pictures does not have. */
    String lacking() {
        String lacking = "";
        for (Map.Entry<ChartSlot.Kind, Chart> chart : charts.entrySet()) {
            ChartFile file = new ChartFile(chart.getValue(), size(chart.getKey()), Theme.LIGHT);
            lacking = MissingLetters.together(lacking, file.lacking());
        }
        return lacking;
    }

    /** The text alternative of each. */
    Map<ChartSlot.Kind, String> alternatives() {
        Map<ChartSlot.Kind, String> words = new EnumMap<>(ChartSlot.Kind.class);
        charts.forEach((kind, chart) -> words.put(kind, chart.alternative()));
        return words;
    }

    /** All of them for a page of HTML. */
    Map<ChartSlot.Kind, ResponsiveImage> drawings() {
        Map<ChartSlot.Kind, ResponsiveImage> drawings = new EnumMap<>(ChartSlot.Kind.class);
        charts.forEach((kind, chart) -> drawings.put(kind, drawing(kind, chart)));
        return drawings;
    }

    /** For phones the course is drawn separately, since its text must not shrink with it; print uses the last one. */
    private static ResponsiveImage drawing(ChartSlot.Kind kind, Chart chart) {
        List<ResponsiveImage.Source> sources = new ArrayList<>();
        if (kind == ChartSlot.Kind.COURSE) {
            ChartSize phone = new ChartSize(350, 330, 1);
            sources.add(source("screen and " + NARROW + " and " + DARK, chart, phone, Theme.DARK));
            sources.add(source("screen and " + NARROW, chart, phone, Theme.LIGHT));
        }
        sources.add(source("screen and " + DARK, chart, size(kind), Theme.DARK));
        sources.add(source("", chart, size(kind), Theme.LIGHT));
        return new ResponsiveImage(sources);
    }

    /** The height of the course as a share of its width. */
    static double shapeOfCourse() {
        ChartSize size = size(ChartSlot.Kind.COURSE);
        return (double) size.height() / size.width();
    }

    /** At a width at which its text has the size of the text around it. */
    private static ChartSize size(ChartSlot.Kind kind) {
        return switch (kind) {
            case COURSE -> new ChartSize(820, 310, 1);
            case BODY -> new ChartSize(200, 210, 1);
        };
    }

    private static ResponsiveImage.Source source(String media, Chart chart, ChartSize size, Theme theme) {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            new ChartFile(chart, size, theme).write(svg, ImageFormat.SVG);
        } catch (IOException fault) {
            throw new NotDone("the pictures could not be drawn (" + fault.getMessage() + ")", fault);
        }
        return new ResponsiveImage.Source(media, size.width(), size.height(), svg.toByteArray());
    }
}

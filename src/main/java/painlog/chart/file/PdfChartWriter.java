package painlog.chart.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.style.BundledFontFile;

/** Writes a chart as one page of PDF with embedded fonts. */
final class PdfChartWriter {
    /** Points of PDF (72 to the inch) for one of the chart's design units (96 to the inch). */
    private static final float POINTS = 0.75f;

    private final Chart chart;
    private final ChartSize size;

    PdfChartWriter(Chart chart, ChartSize size) {
        this.chart = chart;
        this.size = size;
    }

    void write(Consumer<java.awt.Graphics2D> drawing, OutputStream to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            float factor = POINTS * (float) size.scale();
            PDPage page = new PDPage(new PDRectangle(size.width() * factor, size.height() * factor));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
            g.setFontTextDrawer(fonts());
            drawing.accept(g);
            g.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(factor, factor));
                content.drawForm(g.getXFormObject());
            }
            describe(document);
            document.save(to);
        }
    }

    static PdfBoxGraphics2DFontTextDrawer fonts() throws IOException {
        PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer();
        for (BundledFontFile font : BundledFontFile.values()) {
            try (InputStream file = font.open()) {
                fonts.registerFont(font.family(), file);
            }
        }
        return fonts;
    }

    private void describe(PDDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(chart.title());
        information.setSubject(chart.alternative());
        information.setCreator("painlog");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        document.setDocumentId((long) (chart.alternative() + chart.words()).hashCode());
    }
}

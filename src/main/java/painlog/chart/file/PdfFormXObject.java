package painlog.chart.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;

/** Draws a chart as a form XObject of a PDF file, to be placed on a larger page. */
public final class PdfFormXObject {
    private PdfFormXObject() {}

    /** The chart in whole points, no smaller than a chart can be. */
    public static PDFormXObject of(Chart chart, PDDocument document, double width, double height) throws IOException {
        ChartSize size = ChartSize.atLeast(width, height);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, size.width(), size.height());
        g.setFontTextDrawer(PdfChartWriter.fonts());
        new ChartFile(chart, size, Theme.LIGHT).draw(g);
        g.dispose();
        return g.getXFormObject();
    }
}

package painlog.chart.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import painlog.chart.jfree.JFreeChartRenderer;
import painlog.chart.spec.Chart;
import painlog.chart.spec.ChartSize;
import painlog.chart.spec.Theme;
import painlog.chart.style.BundledFont;
import painlog.chart.style.ChartStyle;
import painlog.error.NotDone;

/** A chart of a size in a theme, written as an image file. */
public final class ChartFile {
    private static final double DOTS_PER_INCH = 96;

    private final Chart chart;
    private final ChartSize size;
    private final Theme theme;

    public ChartFile(Chart chart, ChartSize size, Theme theme) {
        this.chart = chart;
        this.size = size;
        this.theme = theme;
    }

    /**
     * Writes the chart. Java's graphics fail with an Error, not an exception, where a system library of theirs is
     * missing.
     *
     * @throws NotDone when the graphics of this Java can't be used
     */
    public void write(OutputStream to, ImageFormat format) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to, 1 << 16);
        try {
            JFreeChartRenderer renderer = renderer();
            switch (format) {
                case PNG -> PngWriter.write(image(renderer), chart, DOTS_PER_INCH * size.scale(), buffered);
                case SVG -> new SvgWriter(chart, size).write(renderer::draw, buffered);
                case PDF -> new PdfChartWriter(chart, size).write(renderer::draw, buffered);
            }
        } catch (LinkageError | InternalError | java.awt.AWTError fault) {
            throw new NotDone(
                    "this Java can't draw pictures (" + fault.getMessage()
                            + "); without -o the chart is drawn in the terminal",
                    fault);
        }
        buffered.flush();
    }

    private JFreeChartRenderer renderer() {
        ChartStyle chartStyle = ChartStyle.of(BundledFont.load(), theme, size.width(), size.height());
        return new JFreeChartRenderer(chart, chartStyle, size.width(), size.height());
    }

    /** The letters of the chart that its font does not have, each once. */
    public String lacking() {
        return BundledFont.load().lacking(String.join("", chart.words()));
    }

    /** Draws the chart as part of a larger page. */
    void draw(Graphics2D g) {
        renderer().draw(g);
    }

    private BufferedImage image(JFreeChartRenderer renderer) {
        BufferedImage image = new BufferedImage(size.pixelsWide(), size.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(size.scale(), size.scale());
        renderer.draw(g);
        g.dispose();
        return image;
    }
}

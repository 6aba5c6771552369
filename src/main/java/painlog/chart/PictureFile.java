package painlog.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import painlog.journal.NotDone;

/** A picture of a size in a theme, as a file. */
public final class PictureFile {
    private static final double DOTS_PER_INCH = 96;

    private final Picture picture;
    private final Size size;
    private final Theme theme;

    public PictureFile(Picture picture, Size size, Theme theme) {
        this.picture = picture;
        this.size = size;
        this.theme = theme;
    }

    /**
     * Draws a blank picture in the background, for no one to see: Java loads what drawing takes while the caller works
     * out what to draw. A fault is left for the real picture to meet.
     */
    public static void warmUp() {
        Picture blank = new Picture(".", "", List.of(), Blank.rows("."), List.of(), "");
        PictureFile file = new PictureFile(blank, new Size(200, 200, 1), Theme.LIGHT);
        Thread thread = new Thread(() -> file.tryOut(), "drawing");
        thread.setDaemon(true);
        thread.start();
    }

    private void tryOut() {
        try {
            write(OutputStream.nullOutputStream(), FileKind.PNG);
        } catch (IOException | RuntimeException fault) {
            // the real picture says it
        }
    }

    /**
     * Writes the picture. Java's graphics fail with an Error, not an exception, where a system library of theirs is
     * missing.
     *
     * @throws NotDone when the graphics of this Java can't be used
     */
    public void write(OutputStream to, FileKind kind) throws IOException {
        OutputStream buffered = new BufferedOutputStream(to, 1 << 16);
        try {
            Sheet sheet = sheet();
            switch (kind) {
                case PNG -> Png.write(image(sheet), picture, DOTS_PER_INCH * size.scale(), buffered);
                case SVG -> new Svg(picture, size).write(sheet::draw, buffered);
                case PDF -> new Pdf(picture, size).write(sheet::draw, buffered);
            }
        } catch (LinkageError | InternalError | java.awt.AWTError fault) {
            throw new NotDone(
                    "this Java can't draw pictures (" + fault.getMessage()
                            + "); without -o the chart is drawn in the terminal",
                    fault);
        }
        buffered.flush();
    }

    private Sheet sheet() {
        Look look = Look.of(Typeface.load(), theme, size.width(), size.height());
        return new Sheet(picture, look, size.width(), size.height());
    }

    /** Draws the picture on a page that holds more than it. */
    void draw(Graphics2D g) {
        sheet().draw(g);
    }

    private BufferedImage image(Sheet sheet) {
        BufferedImage image = new BufferedImage(size.pixelsWide(), size.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(size.scale(), size.scale());
        sheet.draw(g);
        g.dispose();
        return image;
    }
}

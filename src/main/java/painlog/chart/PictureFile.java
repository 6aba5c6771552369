package painlog.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import painlog.journal.NotDone;

/** Pictures as files. */
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
     * Writes the picture into a file, which appears complete or not at all.
     *
     * @throws NotDone when it can't be written, or the graphics of this Java can't be used
     */
    public void write(Path file) {
        WholeFile.write(file, this::png);
    }

    /**
     * Writes the picture as PNG.
     *
     * @throws NotDone when the graphics of this Java can't be used
     */
    public void png(OutputStream to) throws IOException {
        BufferedImage image = image();
        OutputStream buffered = new BufferedOutputStream(to, 1 << 16);
        Png.write(image, picture, DOTS_PER_INCH * size.scale(), buffered);
        buffered.flush();
    }

    /** Java's graphics fail with an Error, not an exception, where a system library of theirs is missing. */
    private BufferedImage image() {
        try {
            Look look = Look.of(Typeface.load(), theme, size.width(), size.height());
            BufferedImage image = new BufferedImage(size.pixelsWide(), size.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.scale(size.scale(), size.scale());
            new Sheet(picture, look, size.width(), size.height()).draw(g);
            g.dispose();
            return image;
        } catch (LinkageError | InternalError | java.awt.AWTError fault) {
            throw new NotDone(
                    "this Java can't draw pictures (" + fault.getMessage()
                            + "); without -o the chart is drawn in the terminal",
                    fault);
        }
    }
}

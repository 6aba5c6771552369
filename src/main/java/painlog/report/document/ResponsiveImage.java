package painlog.report.document;

import java.util.List;

/**
 * An image of an HTML page with a source for each screen, theme and print.
 *
 * @param sources the first one whose media query matches is shown; the last one matches all
 */
public record ResponsiveImage(List<Source> sources) {

    /**
     * One source image.
     *
     * @param media the media query; empty to match always
     * @param width of the drawing, which with its height says its shape
     */
    public record Source(String media, int width, int height, byte[] svg) {}

    public ResponsiveImage {
        sources = List.copyOf(sources);
    }
}

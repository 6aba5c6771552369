package painlog.report.document;

import java.util.List;

/**
 * A picture drawn for a page of HTML, for each surface anew.
 *
 * @param sources the first one whose surface fits is shown; the last one fits all
 */
public record ResponsiveImage(List<Source> sources) {

    /**
     * One drawing.
     *
     * @param media the surface as a media query; empty where any fits
     * @param width of the drawing, which with its height says its shape
     */
    public record Source(String media, int width, int height, byte[] svg) {}

    public ResponsiveImage {
        sources = List.copyOf(sources);
    }
}

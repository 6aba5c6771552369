package painlog.chart.spec;

import painlog.error.BadInput;
import painlog.journal.word.NumberParser;
import painlog.text.ValueFormat;

/**
 * The size of a chart in design units of 1/96 inch, and how many pixels each of them is wide.
 *
 * @param scale 2 for screens with fine pixels; text and lines grow with it
 */
public record ChartSize(int width, int height, double scale) {
    private static final int SMALLEST = 200;
    private static final int LARGEST = 20_000;
    /** Units for what surrounds the rows, and the least height at which a row's axis can be read. */
    private static final int HEAD = 110;

    private static final int READABLE = 135;
    private static final double MOST_PIXELS = 100e6;

    public ChartSize {
        if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
            throw new BadInput("--size " + width + "x" + height + " is outside " + SMALLEST + "x" + SMALLEST + " to "
                    + LARGEST + "x" + LARGEST);
        }
        if (!(scale >= 0.5 && scale <= 10)) {
            throw new BadInput("--scale " + ValueFormat.plain(scale) + " is outside 0.5–10");
        }
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new BadInput("--size " + width + "x" + height + " at --scale " + ValueFormat.plain(scale)
                    + " is more than 100 million pixels");
        }
    }

    /**
     * Reads {@code 1200x600}.
     *
     * @throws BadInput when it is no size or not a sensible one
     */
    public static ChartSize parse(String text, String scale) {
        String[] parts = text.toLowerCase(java.util.Locale.ROOT).split("x", -1);
        double factor = NumberParser.parse(scale, "--scale", "a number such as 2");
        if (parts.length != 2 || !isWhole(parts[0]) || !isWhole(parts[1])) {
            throw new BadInput("--size \"" + text + "\" is not WIDTHxHEIGHT in pixels, such as 1200x600");
        }
        return new ChartSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), factor);
    }

    private static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A size of whole points, no smaller than a chart can be. */
    public static ChartSize atLeast(double width, double height) {
        return new ChartSize((int) Math.max(SMALLEST, width), (int) Math.max(SMALLEST, height), 1);
    }

    /** High enough for a chart with many rows that share its height. */
    public ChartSize fitting(Chart chart) {
        long sharing = chart.rows().stream().filter(row -> row.lines() == 0).count();
        return new ChartSize(width, (int) Math.max(height, HEAD + sharing * READABLE), scale);
    }

    public int pixelsWide() {
        return (int) Math.round(width * scale);
    }

    public int pixelsHigh() {
        return (int) Math.round(height * scale);
    }
}

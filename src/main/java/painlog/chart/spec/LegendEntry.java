package painlog.chart.spec;

/**
 * What a kind of mark means: a sample of it and its words.
 *
 * @param level how dark a shade is, 0–1; of no meaning for other samples
 */
public record LegendEntry(Sample sample, ColorRole ink, double level, String words) {
    /** The forms a sample can have. */
    public enum Sample {
        LINE_AND_DOT,
        DASHED_LINE,
        PATCH,
        TICK,
        DOT,
        BOX,
        INTERVAL,
        OPEN_INTERVAL,
        CHANGE,
        SHADE
    }

    public LegendEntry(Sample sample, ColorRole ink, String words) {
        this(sample, ink, 0, words);
    }

    public static LegendEntry shade(double level, String words) {
        return new LegendEntry(Sample.SHADE, ColorRole.DATA, level, words);
    }
}

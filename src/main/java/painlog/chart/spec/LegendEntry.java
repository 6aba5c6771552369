package painlog.chart.spec;

/**
 * What a kind of mark means: a sample of it and its words.
 *
 * @param level how dark a shade is, 0–1; of no meaning for other samples
 */
public record LegendEntry(Symbol symbol, ColorRole color, double level, String label) {
    /** The forms a sample can have. */
    public enum Symbol {
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

    public LegendEntry(Symbol symbol, ColorRole color, String label) {
        this(symbol, color, 0, label);
    }

    public static LegendEntry shade(double level, String words) {
        return new LegendEntry(Symbol.SHADE, ColorRole.DATA, level, words);
    }
}

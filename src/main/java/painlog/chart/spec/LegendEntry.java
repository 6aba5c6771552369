package painlog.chart.spec;

/**
 * An entry of a legend: a symbol and its label.
 *
 * @param level how dark a shade is, 0–1; unused by other symbols
 */
public record LegendEntry(Symbol symbol, ColorRole color, double level, String label) {
    /** The symbols of legend entries. */
    public enum Symbol {
        LINE_AND_DOT,
        DASHED_LINE,
        PATCH,
        /** A hatched bar. */
        BAR,
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

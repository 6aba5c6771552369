package painlog.chart.terminal;

/**
 * What a terminal can show.
 *
 * @param width columns
 * @param colour whether escape sequences are welcome
 * @param unicode whether it shows more than ASCII
 */
public record TerminalCapabilities(int width, boolean colour, boolean unicode) {}

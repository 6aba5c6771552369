package painlog.chart.terminal;

/**
 * How close the lines of a chart stand.
 *
 * @param rows of a panel with a scale, at most
 * @param compact whether a name has one line only
 */
record TerminalDensity(int rows, boolean compact) {
    static final TerminalDensity ROOMY = new TerminalDensity(24, false);
}

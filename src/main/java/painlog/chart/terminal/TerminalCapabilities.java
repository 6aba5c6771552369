package painlog.chart.terminal;

import java.util.OptionalInt;

/**
 * What a terminal can show.
 *
 * @param width columns
 * @param height lines; empty where nothing limits them
 * @param colour whether escape sequences are welcome
 * @param unicode whether it shows more than ASCII
 */
public record TerminalCapabilities(int width, OptionalInt height, boolean colour, boolean unicode) {
    /** Something without a last line, such as a pipe. */
    public TerminalCapabilities(int width, boolean colour, boolean unicode) {
        this(width, OptionalInt.empty(), colour, unicode);
    }
}

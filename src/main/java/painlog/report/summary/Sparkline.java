package painlog.report.summary;

import java.util.List;
import java.util.OptionalDouble;

/** A row of values as blocks of eight heights; a gap where there is no value before the last. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    /** No ordinary space: where text is wrapped or read as Markdown, several of those become one. */
    private static final char GAP = '\u00A0';

    private final double low;
    private final double high;

    /**
     * @param low the value of the lowest block
     * @param high the value of the highest
     */
    Sparkline(double low, double high) {
        this.low = low;
        this.high = high;
    }

    String of(List<OptionalDouble> values) {
        StringBuilder line = new StringBuilder(values.size());
        int filled = 0;
        for (OptionalDouble value : values) {
            line.append(value.isPresent() ? block(value.getAsDouble()) : GAP);
            filled = value.isPresent() ? line.length() : filled;
        }
        return line.substring(0, filled);
    }

    private char block(double value) {
        int last = BLOCKS.length() - 1;
        long step = high > low ? Math.round((value - low) / (high - low) * last) : last / 2;
        return BLOCKS.charAt((int) Math.max(0, Math.min(last, step)));
    }
}

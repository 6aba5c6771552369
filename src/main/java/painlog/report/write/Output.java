package painlog.report.write;

import java.io.PrintStream;
import java.util.OptionalInt;

/**
 * The medium that reports are printed on: a stream with its width, colours and character set.
 *
 * @param width columns of the terminal; empty where nothing limits a line
 * @param colour whether escape sequences are welcome
 * @param unicode whether it shows more than ASCII
 */
public record Output(PrintStream out, OptionalInt width, boolean colour, boolean unicode) {
    /** An output without width limit and colour, such as a pipe. */
    public static Output plain(PrintStream out) {
        return new Output(out, OptionalInt.empty(), false, true);
    }
}

package painlog.cli.environment;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of a run.
 *
 * @param terminals the digits of those of the streams 0, 1, 2 that are terminals
 */
public record StandardStreams(InputStream in, PrintStream out, PrintStream err, String terminals) {
    /** Whether questions can be asked there and answered. */
    public boolean asksAndAnswers() {
        return terminals.contains("0") && terminals.contains("2");
    }

    public boolean outIsTerminal() {
        return terminals.contains("1");
    }

    public boolean errIsTerminal() {
        return terminals.contains("2");
    }
}

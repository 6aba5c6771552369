package painlog.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a run is given by the world outside: nothing else in the program reaches out to it.
 *
 * @param env environment variables
 * @param home the person's home folder
 * @param system the operating system's name, as Java spells it
 * @param present the system's time and zone
 * @param terminals the digits of those of the streams 0, 1, 2 that are terminals
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> env,
        String home,
        String system,
        Present present,
        String terminals) {

    /** The environment variable; empty when it is not set. */
    String variable(String name) {
        return env.getOrDefault(name, "");
    }

    boolean asksAndAnswers() {
        return terminals.contains("0") && terminals.contains("2");
    }

    boolean outIsTerminal() {
        return terminals.contains("1");
    }

    boolean errIsTerminal() {
        return terminals.contains("2");
    }
}

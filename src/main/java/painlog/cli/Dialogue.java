package painlog.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import painlog.journal.Interrupted;

/** Questions on standard error and answers from standard input, one at a time. */
final class Dialogue {
    private final BufferedReader in;
    private final PrintStream err;

    Dialogue(Surroundings around) {
        this.in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        this.err = around.err();
    }

    /**
     * The answer, empty when the person just pressed Enter.
     *
     * @throws Interrupted at the end of input
     */
    String ask(String question) {
        err.print(question + " ");
        err.flush();
        @Nullable String answer = line();
        if (answer == null) {
            err.println();
            throw new Interrupted("nothing was saved");
        }
        return answer.strip();
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says why an answer can't be taken. */
    void explain(String sentence) {
        err.println("  " + sentence);
    }

    /** Whether the answer is yes; anything else, and the end of input, is no. */
    boolean agrees(String question) {
        String answer = ask(question + " [y/N]").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }
}

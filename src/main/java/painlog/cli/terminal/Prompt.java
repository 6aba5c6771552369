package painlog.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import painlog.cli.environment.StandardStreams;
import painlog.error.BadInput;
import painlog.error.BadTime;
import painlog.error.Interrupted;
import painlog.text.ControlCharacters;

/** Asks questions on standard error and reads the answers from standard input. */
public final class Prompt {
    private final BufferedReader in;
    private final PrintStream err;

    public Prompt(StandardStreams streams) {
        this.in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        this.err = streams.err();
    }

    /**
     * The answer, empty when the person just pressed Enter.
     *
     * @throws Interrupted at the end of input
     */
    String ask(String question) {
        err.print(ControlCharacters.visible(question) + " ");
        err.flush();
        @Nullable String answer = line();
        if (answer == null) {
            err.println();
            throw new Interrupted("nothing was saved");
        }
        return answer.strip();
    }

    /**
     * Asks until the answer can be taken, or is empty and the question skipped.
     *
     * @param taker takes an answer that is not empty; throws BadInput or BadTime when it is wrong
     */
    public void until(String question, Consumer<String> taker) {
        while (true) {
            String answer = ask(question);
            if (answer.isEmpty()) {
                return;
            }
            try {
                taker.accept(answer);
                return;
            } catch (BadInput | BadTime fault) {
                explain(String.valueOf(fault.getMessage()));
            }
        }
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a sentence that is no question, such as why an answer can't be taken. */
    public void explain(String sentence) {
        err.println("  " + ControlCharacters.visible(sentence));
    }

    /** Whether the answer is yes; anything else, and the end of input, is no. */
    public boolean agrees(String question) {
        String answer = ask(question + " [y/N]").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }
}

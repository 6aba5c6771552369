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
import painlog.text.WordWrap;

/** Asks questions on standard error and reads the answers from standard input. */
public final class Prompt {
    private final BufferedReader in;
    private final PrintStream err;
    private final int width;

    /**
     * @param width columns of the terminal, in which questions are wrapped
     */
    public Prompt(StandardStreams streams, int width) {
        this.width = width;
        this.in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        this.err = streams.err();
    }

    /**
     * The answer, empty when the person just pressed Enter.
     *
     * @throws Interrupted at the end of input
     */
    String ask(String question) {
        err.print(String.join("\n", WordWrap.columns(width - 1).lines(ControlCharacters.visible(question))) + " ");
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
        for (String line : WordWrap.columns(width - 3).lines(ControlCharacters.visible(sentence))) {
            err.println("  " + line);
        }
    }

    /** Whether the answer is not no, where yes is what most want; the end of input leaves. */
    public boolean agreesUnlessNo(String question) {
        String answer = ask(question + " [Y/n]").toLowerCase(Locale.ROOT);
        return !answer.equals("n") && !answer.equals("no");
    }

    /** Whether the answer is yes; anything else, and the end of input, is no. */
    public boolean agrees(String question) {
        String answer = ask(question + " [y/N]").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }
}

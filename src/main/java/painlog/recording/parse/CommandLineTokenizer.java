package painlog.recording.parse;

import java.util.ArrayList;
import java.util.List;
import painlog.error.BadInput;

/** Splits a command line into words as a shell would: at spaces, except between double quotes. */
public final class CommandLineTokenizer {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean quoted;
    private boolean begun;

    private CommandLineTokenizer() {}

    /**
     * The words without their quotes.
     *
     * @throws BadInput when a quote is not closed
     */
    public static List<String> words(String line) {
        CommandLineTokenizer typed = new CommandLineTokenizer();
        line.chars().forEach(c -> typed.take((char) c));
        if (typed.quoted) {
            throw new BadInput("a double quote is not closed in: " + line.strip());
        }
        typed.end();
        return typed.words;
    }

    private void take(char c) {
        if (c == '"') {
            quoted = !quoted;
            begun = true;
        } else if (quoted || !Character.isWhitespace(c)) {
            word.append(c);
            begun = true;
        } else {
            end();
        }
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}

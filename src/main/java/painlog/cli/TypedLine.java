package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.BadInput;

/** A command line as text, taken apart as a shell would: at spaces, except between double quotes. */
final class TypedLine {
    private TypedLine() {}

    /**
     * The words without their quotes.
     *
     * @throws BadInput when a quote is not closed
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (quoted || !Character.isWhitespace(c)) {
                word.append(c);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        if (quoted) {
            throw new BadInput("a double quote is not closed in: " + line.strip());
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}

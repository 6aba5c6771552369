package painlog.cli;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.BadInput;

/** The words of a line, parted at spaces; double quotes keep some together, and a backslash keeps a quote. */
final class QuotedWords {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;

    private QuotedWords() {}

    /**
     * Parts a line.
     *
     * @throws BadInput when a quote is not closed
     */
    static List<String> of(String line) {
        QuotedWords parts = new QuotedWords();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escaped = c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (escaped) {
                parts.add(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                parts.begun = true;
            } else if (!quoted && Character.isWhitespace(c)) {
                parts.end();
            } else {
                parts.add(c);
            }
        }
        if (quoted) {
            throw new BadInput("a double quote is not closed");
        }
        parts.end();
        return parts.words;
    }

    private void add(char c) {
        word.append(c);
        begun = true;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}

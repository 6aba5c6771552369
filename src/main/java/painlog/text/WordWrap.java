package painlog.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines at its spaces. Every line holds as many words as fit; spaces between words of a line stay as
 * they are, those at its ends are dropped. No space is a no-break space here but the ordinary one: the others hold
 * words together. A per cent sign stays with its number.
 *
 * <p>The caller defines the unit of width: columns of a terminal, pixels or points of a font.
 */
public final class WordWrap {
    /** A word that has to be broken is broken after one of these, where it has any. */
    private static final String JOINTS = "-+/:.,";

    private final double available;
    private final ToDoubleFunction<String> width;

    /**
     * @param available the width of a line, in the unit of {@code width}; a line always takes at least one character
     * @param width how wide a text is
     */
    public WordWrap(double available, ToDoubleFunction<String> width) {
        this.available = available;
        this.width = width;
    }

    /** Lines of so many terminal columns. */
    public static WordWrap columns(int columns) {
        return new WordWrap(columns, DisplayWidth::of);
    }

    /** As much of the text as one line of so many columns holds, with an ellipsis after it where that is not all. */
    public static String shortened(String text, int columns) {
        List<String> lines = columns(columns).lines(text);
        return lines.get(0) + (lines.size() > 1 ? " …" : "");
    }

    /**
     * The lines of the text, at least one, none wider than the given width: a word that is wider than a whole line
     * begins a line of its own and is broken, after a hyphen or the like where it has one in that line, else between
     * letters.
     */
    public List<String> lines(String text) {
        return lines(text, true);
    }

    /** The same, but a word that is wider than a whole line stays whole and stands alone. */
    public List<String> wholeWords(String text) {
        return lines(text, false);
    }

    private List<String> lines(String text, boolean breaks) {
        int end = lastWord(text);
        String trimmed = text.substring(firstWord(text, end), end);
        if (fits(trimmed)) {
            return List.of(trimmed);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(trimmed)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(longer)) {
                line = longer;
            } else {
                lines.add(line.substring(0, lastWord(line)));
                line = word;
            }
            line = breaks && !fits(line) ? broken(line, lines) : line;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            int before = words.size() - 1;
            boolean isOfNumber = word.startsWith("%") && before >= 0 && endsInDigit(words.get(before));
            if (isOfNumber) {
                words.set(before, words.get(before) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= available;
    }

    private static int firstWord(String text, int end) {
        int at = 0;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int lastWord(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Adds the lines that a long word fills and returns what is left of it for the next one. */
    private String broken(String word, List<String> lines) {
        String rest = word;
        while (!fits(rest)) {
            int end = afterJoint(rest, fitting(rest));
            if (end == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Where the longest beginning that fits ends; at least one letter of a word does. */
    private int fitting(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (!fits(word.substring(0, next))) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int afterJoint(String word, int end) {
        for (int at = end; at > 1; at--) {
            if (JOINTS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }
}

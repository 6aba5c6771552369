package painlog.text;

/** Characters that would steer what shows a text, made visible: a note must not move a cursor or turn a line around. */
public final class ControlCharacters {
    private static final char VISIBLE = '\u00B7';

    private ControlCharacters() {}

    /**
     * The text on one line: what breaks a line and tabulators are spaces, what steers a terminal, turns the direction
     * of the text after it or is no character of XML is a middle dot.
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            visible.append(visible(text.charAt(i)));
        }
        return visible.toString();
    }

    /** The same for one character. */
    public static char visible(char c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        return Character.isISOControl(c) || turns(c) || c == 0xFFFE || c == 0xFFFF ? VISIBLE : c;
    }

    /** Embeddings, overrides and isolates, which reach beyond their own place; plain direction marks do not. */
    private static boolean turns(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}

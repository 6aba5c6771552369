package painlog.text;

/** Makes control characters visible: a note must not move a cursor or reverse the direction of a line. */
public final class ControlCharacters {
    private static final char VISIBLE = '\u00B7';

    private ControlCharacters() {}

    /**
     * The text on one line: line breaks and tabs become spaces; characters that control a terminal, change the
     * direction of text or are not allowed in XML become middle dots.
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            visible.append(visible(text.charAt(i)));
        }
        return visible.toString();
    }

    /** The same, of a text of several lines, which stay lines. */
    public static String visibleLines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(c == '\n' ? c : visible(c));
        }
        return visible.toString();
    }

    /** The same for one character. */
    public static char visible(char c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        return Character.isISOControl(c) || changesDirection(c) || c == 0xFFFE || c == 0xFFFF ? VISIBLE : c;
    }

    /** Embeddings, overrides and isolates, which affect the text after them; plain direction marks do not. */
    private static boolean changesDirection(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}

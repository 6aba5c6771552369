package painlog.text;

/** Measures how many terminal columns a text takes: two for a wide character or an emoji, none for a combining mark. */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** The columns of a whole text. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    /** The columns of one code point: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        boolean joins = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || between(codePoint, 0xFE00, 0xFE0F);
        return joins ? 0 : isWide(codePoint) ? 2 : 1;
    }

    /** East Asian wide and full-width characters and emoji, by block. */
    private static boolean isWide(int c) {
        return between(c, 0x1100, 0x115F)
                || between(c, 0x2E80, 0x303E)
                || between(c, 0x3041, 0xA4CF)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFE30, 0xFE6F)
                || between(c, 0xFF00, 0xFF60)
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1F300, 0x1FAFF)
                || between(c, 0x20000, 0x3FFFD);
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** The text with spaces after it up to the width; as it is where it is wider. */
    public static String padEnd(String text, int width) {
        return text + missing(text, width);
    }

    /** The text with spaces before it up to the width; as it is where it is wider. */
    public static String padStart(String text, int width) {
        return missing(text, width) + text;
    }

    private static String missing(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text)));
    }
}

package painlog.report;

/** How many terminal columns a text takes. */
final class Widths {
    private Widths() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    static int of(int codePoint) {
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

    /** The text filled up with spaces on the side away from its alignment. */
    static String filled(String text, int width, Align align) {
        String space = " ".repeat(Math.max(0, width - of(text)));
        return align == Align.RIGHT ? space + text : text + space;
    }

    /** The text on one line, with control characters, which could steer a terminal, made visible. */
    static String tame(String text) {
        StringBuilder tame = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\r' || c == '\t';
            boolean steers = Character.isISOControl(c) || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
            tame.append(breaks ? ' ' : steers ? '\u00B7' : c);
        }
        return tame.toString();
    }
}

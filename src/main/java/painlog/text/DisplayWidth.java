package painlog.text;

/** Measures how many terminal columns a text takes: two for a wide character or an emoji, none for a combining mark. */
public final class DisplayWidth {
    /** Emoji among the symbols of the first plane, which terminals show wide. */
    private static final String WIDE_SYMBOLS = "\u231A\u231B\u2329\u232A\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD"
            + "\u25FE\u2614\u2615\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693"
            + "\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A"
            + "\u270B\u2728\u274C\u274E\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55";

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
                || between(codePoint, 0x1160, 0x11FF)
                || between(codePoint, 0xFE00, 0xFE0F);
        return joins ? 0 : isWide(codePoint) ? 2 : 1;
    }

    /** East Asian wide and full-width characters and emoji, by block. */
    private static boolean isWide(int c) {
        return (c < 0x2C00 && WIDE_SYMBOLS.indexOf(c) >= 0)
                || between(c, 0x1100, 0x115F)
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

    /** As much of the text as that many columns hold, with {@code ~} at its end where that is not all. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int width = 1;
        int end = 0;
        while (end < text.length() && width + of(text.codePointAt(end)) <= columns) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "~";
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

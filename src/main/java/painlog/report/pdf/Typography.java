package painlog.report.pdf;

/**
 * The fonts at a size, and the text styles that follow from it.
 *
 * @param em the size of ordinary text, in points
 */
record Typography(PdfFonts fonts, double em) {
    static final int INK = 0x000000;
    static final int QUIET = 0x444B52;
    static final int LINE = 0xCCCCCC;
    static final int ACCENT = 0x0A4A74;
    static final int TINT = 0xF2F4F6;
    private static final double LEADING = 1.3;

    TextStyle text() {
        return new TextStyle(FontWeight.REGULAR, em, INK);
    }

    TextStyle small() {
        return new TextStyle(FontWeight.REGULAR, em * 0.88, QUIET);
    }

    TextStyle strong(double size, int colour) {
        return new TextStyle(FontWeight.STRONG, em * size, colour);
    }

    /** Where the base line is of a line that begins at {@code top}. */
    static double baseline(TextStyle style, double top) {
        return top + style.size() * 1.02;
    }

    /** Where the next line begins after one that begins at {@code top}. */
    static double nextLine(TextStyle style, double top) {
        return top + style.size() * LEADING;
    }
}

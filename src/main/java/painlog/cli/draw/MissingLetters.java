package painlog.cli.draw;

import java.util.Locale;

/** Names letters that a font does not have. */
final class MissingLetters {
    private static final int MOST = 12;

    private MissingLetters() {}

    /** The letters of both, each once. */
    static String together(String letters, String more) {
        StringBuilder all = new StringBuilder(letters);
        more.codePoints().filter(letter -> letters.indexOf(letter) < 0).forEach(all::appendCodePoint);
        return all.toString();
    }

    /** Such as {@code letters 漢 字 (U+6F22 U+5B57)}; of many the first ones. */
    static String named(String letters) {
        StringBuilder shown = new StringBuilder();
        StringBuilder codes = new StringBuilder();
        int[] points = letters.codePoints().limit(MOST).toArray();
        for (int point : points) {
            shown.append(' ').appendCodePoint(point);
            codes.append(codes.isEmpty() ? "" : " ").append("U+").append(hex(point));
        }
        boolean more = letters.codePointCount(0, letters.length()) > MOST;
        return (points.length == 1 ? "letter" : "letters") + shown + " (" + codes + (more ? " …)" : ")");
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

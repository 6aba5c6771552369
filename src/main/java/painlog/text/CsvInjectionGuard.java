package painlog.text;

/**
 * Keeps spreadsheets from running a text as a formula by an apostrophe before it, removed on import. A text that begins
 * with apostrophes before such a character gets one more, so that every text is restored exactly.
 */
public final class CsvInjectionGuard {
    private static final String RISKY = "=+-@\t\r";

    private CsvInjectionGuard() {}

    /** The text as a cell. */
    public static String guarded(String text) {
        return isRisky(text, 0) ? "'" + text : text;
    }

    /** The original text of a cell. */
    public static String restored(String cell) {
        return cell.startsWith("'") && isRisky(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && RISKY.indexOf(text.charAt(at)) >= 0;
    }
}

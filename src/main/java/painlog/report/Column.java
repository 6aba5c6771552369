package painlog.report;

/**
 * A column of a table.
 *
 * @param wraps whether a long cell may go on in the next line
 */
public record Column(String title, Align align, boolean wraps) {

    /** Words, which stay on their line. */
    public static Column words(String title) {
        return new Column(title, Align.LEFT, false);
    }

    /** Numbers, lined up at their right. */
    public static Column numbers(String title) {
        return new Column(title, Align.RIGHT, false);
    }

    /** Longer text such as notes, wrapped where the terminal is narrow. */
    public static Column text(String title) {
        return new Column(title, Align.LEFT, true);
    }
}

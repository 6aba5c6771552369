package painlog.report.document;

/**
 * A column of a table.
 *
 * @param wraps whether a long cell may go on in the next line
 * @param spare whether it is left out where the terminal is too narrow for all
 */
public record Column(String title, ColumnAlignment align, boolean wraps, boolean spare) {

    /** A column of words, which are not wrapped. */
    public static Column words(String title) {
        return new Column(title, ColumnAlignment.LEFT, false, false);
    }

    /** Numbers, lined up at their right. */
    public static Column numbers(String title) {
        return new Column(title, ColumnAlignment.RIGHT, false, false);
    }

    /** Longer text such as notes, wrapped where the terminal is narrow. */
    public static Column text(String title) {
        return new Column(title, ColumnAlignment.LEFT, true, false);
    }

    /** The same column, left out where the terminal is too narrow; the last such column goes first. */
    public Column optional() {
        return new Column(title, align, wraps, true);
    }
}

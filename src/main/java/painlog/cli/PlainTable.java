package painlog.cli;

import java.io.PrintStream;
import java.util.List;

/** Rows with aligned columns, two spaces apart. */
final class PlainTable {
    private PlainTable() {}

    /** Prints the rows, which all have the same number of cells. */
    static void print(PrintStream out, List<List<String>> rows) {
        int[] widths = rows.isEmpty() ? new int[0] : new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            out.println(line(row, widths).stripTrailing());
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean gap = i > 0 && widths[i] > 0;
            line.append(gap ? "  " : "").append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i))));
        }
        return line.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

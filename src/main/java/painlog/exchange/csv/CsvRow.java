package painlog.exchange.csv;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line where it begins, from 1
 */
public record CsvRow(long line, List<String> cells) {

    /** The cell without spaces at its ends; empty when the column is -1. */
    public String cell(int column) {
        return column < 0 ? "" : cells.get(column).strip();
    }

    /** Whether all of its cells are empty, as spreadsheets leave rows at the end of a table. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The row as it could stand in a CSV file. */
    public String raw() {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            raw.append(i == 0 ? "" : ",");
            append(raw, cells.get(i));
        }
        return raw.toString();
    }

    private static void append(StringBuilder raw, String cell) {
        boolean quotes = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        if (quotes || cell.indexOf('\r') >= 0) {
            raw.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            raw.append(cell);
        }
    }
}

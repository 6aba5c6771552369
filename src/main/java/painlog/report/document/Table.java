package painlog.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table: columns and rows with one cell per column. */
public record Table(List<Column> columns, RowStream rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of rows that are in memory. */
    public static Table of(List<Column> columns, List<List<String>> rows) {
        return new Table(columns, RowStream.of(List.copyOf(rows)));
    }

    /** Ends rows of so many columns with {@code and 12 more}, where there are any. */
    public static void addMore(List<List<String>> rows, int n, int columns) {
        if (n > 0) {
            List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
            row.set(0, "and " + n + " more");
            rows.add(row);
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }
}

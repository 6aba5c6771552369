package painlog.report;

import java.util.List;

/** A table: columns and rows with one cell per column. */
public record Table(List<Column> columns, RowSource rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of rows at hand. */
    public static Table of(List<Column> columns, List<List<String>> rows) {
        return new Table(columns, RowSource.of(List.copyOf(rows)));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }
}

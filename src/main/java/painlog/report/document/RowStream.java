package painlog.report.document;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a table, streamed; they can be read more than once and are never all in memory. */
@FunctionalInterface
public interface RowStream {
    /** Passes on the rows in their order, each with one cell per column. */
    void each(Consumer<List<String>> row);

    /** Rows that are in memory. */
    static RowStream of(List<List<String>> rows) {
        return rows::forEach;
    }
}

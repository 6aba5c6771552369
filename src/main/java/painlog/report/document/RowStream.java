package painlog.report.document;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a table; they may be asked for more than once and need never be in memory together. */
@FunctionalInterface
public interface RowStream {
    /** Hands over the rows in their order, each with one cell per column. */
    void each(Consumer<List<String>> row);

    /** Rows that are at hand. */
    static RowStream of(List<List<String>> rows) {
        return rows::forEach;
    }
}

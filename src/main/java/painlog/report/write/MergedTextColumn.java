package painlog.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import painlog.report.document.Column;
import painlog.report.document.RowStream;
import painlog.report.document.Table;

/** Merges the text columns of a table into one at its end, which gets all the width that is left. */
final class MergedTextColumn {
    private static final String JOINED = " \u00B7 ";

    private MergedTextColumn() {}

    /**
     * Empty where the table has no two columns of text.
     *
     * @param filled whether a column, counted from 0, has anything in it
     */
    static Optional<Table> of(Table table, IntPredicate filled) {
        List<Column> columns = table.columns();
        List<Column> joined = new ArrayList<>(
                columns.stream().filter(column -> !column.wraps()).toList());
        List<String> texts = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).wraps() && filled.test(i))
                .mapToObj(i -> columns.get(i).title())
                .toList();
        joined.add(Column.text(String.join(JOINED, texts)));
        RowStream rows = each -> table.rows().each(row -> each.accept(joined(columns, row)));
        return texts.size() < 2 ? Optional.empty() : Optional.of(new Table(joined, rows));
    }

    private static List<String> joined(List<Column> columns, List<String> row) {
        List<String> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            (columns.get(i).wraps() ? texts : cells).add(row.get(i));
        }
        cells.add(texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(JOINED)));
        return cells;
    }
}

package painlog.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import painlog.report.document.Column;
import painlog.report.document.ColumnAlignment;
import painlog.report.document.DefinitionList;
import painlog.report.document.RowStream;
import painlog.report.document.Table;

/** Typesets a table in a given width: number columns keep theirs, text columns share what is left and wrap. */
final class TableTypesetter {
    /** How many rows are measured for the widths of columns. */
    private static final int MEASURED = 5_000;

    private final List<Column> columns;
    private final RowStream rows;
    private final Typography type;
    private final HorizontalExtent across;
    private final double[] widths;
    private final double gap;

    /** @param columns none for definition lists, which have no heads */
    private TableTypesetter(List<Column> columns, RowStream rows, Typography type, HorizontalExtent across) {
        this.columns = columns;
        this.rows = rows;
        this.type = type;
        this.across = across;
        this.gap = type.em() * (columns.isEmpty() ? 1.2 : 0.9);
        this.widths = widths(across.width());
    }

    static TableTypesetter of(Table table, Typography type, HorizontalExtent across) {
        return new TableTypesetter(table.columns(), table.rows(), type, across);
    }

    static TableTypesetter of(DefinitionList definitionList, Typography type, HorizontalExtent across) {
        RowStream rows = row -> definitionList.all().forEach(fact -> row.accept(List.of(fact.name(), fact.text())));
        return new TableTypesetter(List.of(), rows, type, across);
    }

    private boolean isNumber(int column) {
        return !columns.isEmpty() && columns.get(column).align() == ColumnAlignment.RIGHT;
    }

    private double[] widths(double available) {
        double[] wanted = new double[columns.isEmpty() ? 2 : columns.size()];
        double[] least = new double[columns.isEmpty() ? 2 : columns.size()];
        int[] seen = {0};
        rows.each(row -> {
            if (seen[0]++ < MEASURED) {
                for (int i = 0; i < wanted.length; i++) {
                    wanted[i] = Math.max(wanted[i], width(row.get(i), cell(i)));
                    least[i] = Math.max(least[i], longestWord(row.get(i), cell(i)));
                }
            }
        });
        for (int i = 0; i < wanted.length; i++) {
            least[i] = isNumber(i) ? wanted[i] : Math.min(least[i], available * 0.4);
        }
        for (int i = 0; i < columns.size(); i++) {
            String head = columns.get(i).title();
            wanted[i] = Math.max(wanted[i], width(head, head()));
            least[i] = Math.max(least[i], longestWord(head, head()));
        }
        return fitted(wanted, least, available - gap * (wanted.length - 1));
    }

    /** Narrows columns, from the widest on, as far as they may be narrowed and beyond where they must. */
    private double[] fitted(double[] wanted, double[] least, double available) {
        double over = Arrays.stream(wanted).sum() - available;
        if (over < 0) {
            wanted[filler()] -= over;
        }
        while (over > 0.01) {
            int widest = -1;
            for (int i = 0; i < wanted.length; i++) {
                boolean may = wanted[i] > least[i] + 0.01;
                widest = may && (widest < 0 || wanted[i] > wanted[widest]) ? i : widest;
            }
            if (widest < 0) {
                Arrays.setAll(least, i -> wanted[i] * 0.8);
            } else {
                double less = Math.min(Math.min(over, wanted[widest] - least[widest]), type.em() * 0.5);
                wanted[widest] -= less;
                over -= less;
            }
        }
        return wanted;
    }

    /** The column that takes what the others leave: the first, or the text of a pair. */
    private int filler() {
        return columns.isEmpty() ? 1 : 0;
    }

    private double longestWord(String text, TextStyle style) {
        double longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, width(word, style));
        }
        return longest;
    }

    private double width(String text, TextStyle style) {
        return type.fonts().width(type.fonts().withAvailableGlyphs(text), style);
    }

    private TextStyle head() {
        return new TextStyle(FontWeight.STRONG, type.em() * 0.86, Typography.QUIET);
    }

    private TextStyle cell(int column) {
        boolean names = columns.isEmpty() && column == 0;
        return names
                ? new TextStyle(FontWeight.STRONG, type.em() * 0.95, Typography.QUIET)
                : new TextStyle(FontWeight.REGULAR, type.em() * 0.95, Typography.INK);
    }

    /** Sets the whole table and returns where it ends. */
    double set(double top, PdfCanvas canvas) {
        canvas.open("Table");
        double[] y = {top};
        if (!columns.isEmpty()) {
            y[0] = head(top, canvas);
        }
        rows.each(row -> y[0] = row(lines(row), y[0], canvas));
        canvas.close();
        return y[0];
    }

    /** Sets the column heads. */
    double head(double top, PdfCanvas canvas) {
        List<String> titles = columns.stream().map(Column::title).toList();
        List<String> kinds = Collections.nCopies(titles.size(), "TH");
        List<TextStyle> styles = Collections.nCopies(titles.size(), head());
        double end = cells(wrapped(titles, styles), kinds, styles, top, canvas);
        rule(end, 0.5, Typography.QUIET, canvas);
        return end + type.em() * 0.15;
    }

    /** Sets one row, or a part of one. */
    double row(WrappedRow row, double top, PdfCanvas canvas) {
        int columns = row.cells().size();
        List<String> kinds = new ArrayList<>(Collections.nCopies(columns, "TD"));
        kinds.set(0, "TH");
        double end = cells(row.cells(), kinds, styles(columns), top, canvas) + type.em() * 0.08;
        rule(end, 0.35, Typography.LINE, canvas);
        return end + type.em() * 0.12;
    }

    /** A row in lines as its columns are wide. */
    WrappedRow lines(List<String> row) {
        return new WrappedRow(wrapped(row, styles(row.size())));
    }

    /** How high a row is. */
    double height(WrappedRow row) {
        return row(row, 0, PdfCanvas.DRY);
    }

    private List<TextStyle> styles(int columns) {
        List<TextStyle> styles = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            styles.add(cell(i));
        }
        return styles;
    }

    private List<List<String>> wrapped(List<String> cells, List<TextStyle> styles) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(type.fonts().wrapped(cells.get(i), styles.get(i), widths[i] + 0.01));
        }
        return wrapped;
    }

    private double cells(
            List<List<String>> cells, List<String> kinds, List<TextStyle> styles, double top, PdfCanvas canvas) {
        double end = top;
        double left = across.x();
        canvas.open("TR");
        for (int i = 0; i < cells.size(); i++) {
            canvas.open(kinds.get(i));
            double y = top;
            for (String line : cells.get(i)) {
                double from = isNumber(i) ? left + widths[i] - width(line, styles.get(i)) : left;
                canvas.text(line, styles.get(i), from, Typography.baseline(styles.get(i), y));
                y = Typography.nextLine(styles.get(i), y);
            }
            canvas.close();
            end = Math.max(end, y);
            left += widths[i] + gap;
        }
        canvas.close();
        return end;
    }

    private void rule(double y, double thickness, int colour, PdfCanvas canvas) {
        canvas.fill(PageArea.line(new HorizontalExtent(across.x(), availableWidth()), y, thickness), colour);
    }

    private double availableWidth() {
        return Arrays.stream(widths).sum() + gap * (widths.length - 1);
    }
}

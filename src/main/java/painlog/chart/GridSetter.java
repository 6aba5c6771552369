package painlog.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import painlog.chart.Quill.Style;

/** Sets a table in a room of a width: numbers keep theirs, texts share what is left and go on in the next line. */
final class GridSetter {
    /** Rows that are looked at for the widths of columns; beyond that many a column is as wide as it is. */
    private static final int MEASURED = 5_000;

    /** A cell of a row, broken into lines. */
    private record Cell(String element, List<String> lines, Style style) {}

    private final Setter setter;
    private final Piece.Grid grid;
    private final double[] widths;
    private final double gap;

    GridSetter(Setter setter, Piece.Grid grid, double room) {
        this.setter = setter;
        this.grid = grid;
        this.gap = setter.em() * (grid.heads().isEmpty() ? 1.2 : 0.9);
        this.widths = widths(room);
    }

    private double[] widths(double room) {
        double[] wanted = new double[grid.columns()];
        double[] least = new double[grid.columns()];
        int[] rows = {0};
        grid.rows().each(row -> {
            if (rows[0]++ < MEASURED) {
                for (int i = 0; i < wanted.length; i++) {
                    wanted[i] = Math.max(wanted[i], width(row.get(i), cell(i)));
                    least[i] = Math.max(least[i], longestWord(row.get(i), cell(i)));
                }
            }
        });
        for (int i = 0; i < wanted.length; i++) {
            least[i] = grid.isNumber(i) ? wanted[i] : Math.min(least[i], room * 0.4);
        }
        for (int i = 0; i < grid.heads().size(); i++) {
            String head = grid.heads().get(i).text();
            wanted[i] = Math.max(wanted[i], width(head, head()));
            least[i] = Math.max(least[i], longestWord(head, head()));
        }
        return fitted(wanted, least, room - gap * (wanted.length - 1));
    }

    /** Narrows columns, from the widest on, as far as they may be narrowed and beyond where they must. */
    private double[] fitted(double[] wanted, double[] least, double room) {
        double over = Arrays.stream(wanted).sum() - room;
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
                double less = Math.min(Math.min(over, wanted[widest] - least[widest]), setter.em() * 0.5);
                wanted[widest] -= less;
                over -= less;
            }
        }
        return wanted;
    }

    /** The column that takes what the others leave: the first, or the text of a pair. */
    private int filler() {
        return grid.heads().isEmpty() ? 1 : 0;
    }

    private double longestWord(String text, Style style) {
        double longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, width(word, style));
        }
        return longest;
    }

    private double width(String text, Style style) {
        return setter.fonts().width(setter.fonts().spelled(text), style.font(), style.size());
    }

    private Style head() {
        return new Style(FontFile.STRONG, setter.em() * 0.86, Setter.QUIET);
    }

    private Style cell(int column) {
        boolean names = grid.heads().isEmpty() && column == 0;
        return names
                ? new Style(FontFile.STRONG, setter.em() * 0.95, Setter.QUIET)
                : new Style(FontFile.REGULAR, setter.em() * 0.95, Setter.INK);
    }

    /** Sets the whole table and returns where it ends. */
    double set(double x, double top, Quill quill) {
        quill.open("Table");
        double[] y = {top};
        if (!grid.heads().isEmpty()) {
            y[0] = head(x, top, quill);
        }
        grid.rows().each(row -> y[0] = row(row, x, y[0], quill));
        quill.close();
        return y[0];
    }

    /** Sets what stands over the columns. */
    double head(double x, double top, Quill quill) {
        List<String> titles = grid.heads().stream().map(Piece.Head::text).toList();
        List<Style> styles = Collections.nCopies(titles.size(), head());
        List<Cell> cells = new ArrayList<>();
        for (List<String> lines : wrapped(titles, styles)) {
            cells.add(new Cell("TH", lines, head()));
        }
        double end = cells(cells, x, top, quill);
        quill.box(Bounds.across(new BlockArea(x, end, room()), 0.5), Setter.QUIET);
        return end + setter.em() * 0.15;
    }

    /** Sets one row. */
    private double row(List<String> row, double x, double top, Quill quill) {
        return row(lines(row), x, top, quill);
    }

    /** Sets one row, or a part of one. */
    double row(RowLines row, double x, double top, Quill quill) {
        List<Cell> cells = new ArrayList<>();
        for (List<String> lines : row.cells()) {
            cells.add(new Cell(cells.isEmpty() ? "TH" : "TD", lines, cell(cells.size())));
        }
        double end = cells(cells, x, top, quill) + setter.em() * 0.08;
        quill.box(Bounds.across(new BlockArea(x, end, room()), 0.35), Setter.LINE);
        return end + setter.em() * 0.12;
    }

    /** A row in lines as its columns are wide. */
    RowLines lines(List<String> row) {
        return new RowLines(wrapped(row, styles(row.size())));
    }

    /** How high a row is. */
    double height(RowLines row) {
        return row(row, 0, 0, Quill.DRY);
    }

    private List<Style> styles(int columns) {
        List<Style> styles = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            styles.add(cell(i));
        }
        return styles;
    }

    private List<List<String>> wrapped(List<String> cells, List<Style> styles) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(setter.fonts().wrapped(cells.get(i), styles.get(i), widths[i] + 0.01));
        }
        return wrapped;
    }

    private double cells(List<Cell> cells, double x, double top, Quill quill) {
        double end = top;
        double left = x;
        quill.open("TR");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            quill.open(cell.element());
            double y = top;
            for (String line : cell.lines()) {
                double from = grid.isNumber(i) ? left + widths[i] - width(line, cell.style()) : left;
                y = setter.lines(List.of(line), cell.style(), new BlockArea(from, y, widths[i]), quill);
            }
            quill.close();
            end = Math.max(end, y);
            left += widths[i] + gap;
        }
        quill.close();
        return end;
    }

    private double room() {
        return Arrays.stream(widths).sum() + gap * (widths.length - 1);
    }
}

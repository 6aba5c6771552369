package painlog.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table in lines. The rows are gone through twice, for the widths and for the text, so that a long
 * table needs no memory. Where the columns don't fit side by side, texts are wrapped, then spare columns left out; when that is
 * not enough, each row becomes a small block of its own.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST_TEXT = 16;
    private static final int HIDDEN = -GAP.length();

    private final Table table;
    private final Paper paper;
    private final int[] widths;

    TextTable(Table table, Paper paper) {
        this.table = table;
        this.paper = paper;
        this.widths = new int[table.columns().size()];
    }

    void print() {
        measure();
        if (!fits()) {
            table.rows().each(this::printBlock);
            return;
        }
        List<String> titles = new ArrayList<>();
        table.columns().forEach(column -> titles.add(column.title()));
        printRow(titles, true);
        table.rows().each(row -> printRow(row, false));
    }

    private void measure() {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Widths.of(table.columns().get(i).title());
        }
        table.rows().each(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Widths.of(Widths.tame(row.get(i))));
            }
        });
    }

    /** Narrows the columns that may wrap, from the widest on, then hides spare ones, until the table fits. */
    private boolean fits() {
        if (paper.width().isEmpty()) {
            return true;
        }
        int excess = total() - paper.width().getAsInt();
        while (excess > 0) {
            int widest = widestThatWraps();
            if (widest >= 0) {
                widths[widest]--;
            } else if (!hideLastSpare()) {
                return false;
            }
            excess = total() - paper.width().getAsInt();
        }
        return true;
    }

    private boolean hideLastSpare() {
        for (int i = widths.length - 1; i >= 0; i--) {
            if (table.columns().get(i).spare() && widths[i] != HIDDEN) {
                widths[i] = HIDDEN;
                return true;
            }
        }
        return false;
    }

    private int total() {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private int widestThatWraps() {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean canShrink = table.columns().get(i).wraps() && widths[i] > NARROWEST_TEXT;
            if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void printRow(List<String> cells, boolean isHead) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            boolean hidden = widths[i] == HIDDEN;
            List<String> lines = hidden ? List.of() : Wrap.lines(Widths.tame(cells.get(i)), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            String text = line(wrapped, line);
            paper.out().println(isHead ? TextPen.bold(text, paper) : text);
        }
    }

    private String line(List<List<String>> wrapped, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == HIDDEN) {
                continue;
            }
            List<String> lines = wrapped.get(i);
            String part = line < lines.size() ? lines.get(line) : "";
            text.append(i == 0 ? "" : GAP);
            text.append(Widths.filled(part, widths[i], table.columns().get(i).align()));
        }
        return text.toString().stripTrailing();
    }

    private void printBlock(List<String> cells) {
        int titleWidth = 0;
        for (Column column : table.columns()) {
            titleWidth = Math.max(titleWidth, Widths.of(column.title()));
        }
        int left = Math.max(NARROWEST_TEXT, paper.width().orElse(80) - titleWidth - GAP.length());
        for (int i = 0; i < widths.length; i++) {
            String title = Widths.filled(table.columns().get(i).title(), titleWidth, Align.LEFT);
            for (String line : Wrap.lines(Widths.tame(cells.get(i)), left)) {
                paper.out().println((title + GAP + line).stripTrailing());
                title = " ".repeat(titleWidth);
            }
        }
        paper.out().println();
    }
}

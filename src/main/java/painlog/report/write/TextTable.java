package painlog.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import painlog.report.document.Column;
import painlog.report.document.ColumnAlignment;
import painlog.report.document.Table;
import painlog.text.ControlCharacters;
import painlog.text.DisplayWidth;
import painlog.text.WordWrap;

/**
 * Writes a table in lines. The rows are read once for the widths and again for the text, so that a long table needs no
 * memory. Where the columns don't fit side by side, empty ones are left out, texts are wrapped, spare columns left out,
 * all texts put into one column, titles wrapped; when that is not enough, each row becomes a small block of its own.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST_TEXT = 16;
    private static final int LONGEST_WORD = 24;
    private static final int HIDDEN = -GAP.length();

    private final Table table;
    private final Output output;
    private final int[] widths;
    private final int[] words;
    private final int[] cells;
    private final boolean[] filled;

    TextTable(Table table, Output output) {
        this.table = table;
        this.output = output;
        this.widths = new int[table.columns().size()];
        this.words = new int[widths.length];
        this.cells = new int[widths.length];
        this.filled = new boolean[widths.length];
    }

    void print() {
        if (fits()) {
            printTable();
            return;
        }
        Optional<TextTable> merged = MergedTextColumn.of(table, i -> filled[i]).map(one -> new TextTable(one, output));
        if (merged.isPresent() && merged.get().fits()) {
            merged.get().printTable();
        } else if (fitsWithTitlesWrapped()) {
            printTable();
        } else {
            table.rows().each(this::printBlock);
        }
    }

    /** After {@link #fits} has narrowed all else: no title needs to be wider than its longest word. */
    private boolean fitsWithTitlesWrapped() {
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] != HIDDEN && !table.columns().get(i).wraps()) {
                String title = table.columns().get(i).title();
                widths[i] = Math.max(cells[i], longestWord(title));
            }
        }
        return total() <= output.width().orElse(Integer.MAX_VALUE);
    }

    private void printTable() {
        List<String> titles = new ArrayList<>();
        table.columns().forEach(column -> titles.add(column.title()));
        printRow(titles, true);
        table.rows().each(row -> printRow(row, false));
    }

    private void measure() {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(table.columns().get(i).title());
        }
        table.rows().each(row -> {
            for (int i = 0; i < widths.length; i++) {
                String cell = ControlCharacters.visible(row.get(i));
                cells[i] = Math.max(cells[i], DisplayWidth.of(cell));
                widths[i] = Math.max(widths[i], cells[i]);
                words[i] = Math.max(words[i], longestWord(cell));
                filled[i] |= !cell.isEmpty();
            }
        });
    }

    private static int longestWord(String cell) {
        int longest = 0;
        for (String word : cell.split(" ", -1)) {
            longest = Math.max(longest, DisplayWidth.of(word));
        }
        return longest;
    }

    /**
     * Hides empty columns, narrows those that may wrap, from the widest on, and hides spare ones, until the table fits.
     */
    private boolean fits() {
        measure();
        int available = output.width().orElse(Integer.MAX_VALUE);
        while (total() > available) {
            if (!hideLast(i -> !filled[i])
                    && !narrow()
                    && !hideLast(i -> table.columns().get(i).spare())) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow() {
        int widest = widestThatWraps();
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    private boolean hideLast(IntPredicate may) {
        for (int i = widths.length - 1; i >= 0; i--) {
            if (widths[i] != HIDDEN && may.test(i)) {
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
            int narrowest = Math.max(NARROWEST_TEXT, Math.min(words[i], LONGEST_WORD));
            boolean canShrink = table.columns().get(i).wraps() && widths[i] > narrowest;
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
            String cell = ControlCharacters.visible(cells.get(i));
            List<String> lines =
                    hidden ? List.of() : WordWrap.columns(widths[i]).lines(cell);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            String text = line(wrapped, line, isHead ? height : 0);
            output.out().println(isHead ? TextWriter.bold(text, output) : text);
        }
    }

    /** @param bottom where the cells stand at the bottom of a row, how many lines it has; else 0 */
    private String line(List<List<String>> wrapped, int line, int bottom) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == HIDDEN) {
                continue;
            }
            List<String> lines = wrapped.get(i);
            int own = line - Math.max(0, bottom - lines.size());
            String part = own >= 0 && own < lines.size() ? lines.get(own) : "";
            text.append(text.isEmpty() ? "" : GAP);
            boolean right = table.columns().get(i).align() == ColumnAlignment.RIGHT;
            text.append(right ? DisplayWidth.padStart(part, widths[i]) : DisplayWidth.padEnd(part, widths[i]));
        }
        return text.toString().stripTrailing();
    }

    private void printBlock(List<String> cells) {
        int titleWidth = 0;
        for (Column column : table.columns()) {
            titleWidth = Math.max(titleWidth, DisplayWidth.of(column.title()));
        }
        int left = Math.max(NARROWEST_TEXT, output.width().orElse(80) - titleWidth - GAP.length());
        for (int i = 0; i < widths.length; i++) {
            if (cells.get(i).isEmpty()) {
                continue;
            }
            String title = DisplayWidth.padEnd(table.columns().get(i).title(), titleWidth);
            for (String line : WordWrap.columns(left).lines(ControlCharacters.visible(cells.get(i)))) {
                output.out().println((title + GAP + line).stripTrailing());
                title = " ".repeat(titleWidth);
            }
        }
        output.out().println();
    }
}

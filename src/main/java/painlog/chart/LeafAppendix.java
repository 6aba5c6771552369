package painlog.chart;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** Sets headings and long tables on as many pages as they need, with the heads of columns on each of them. */
final class LeafAppendix {
    private static final double EM = 7.6;
    /** Longer tables are told to readers of the file row by row, not cell by cell, which would take too much memory. */
    private static final int MANY = 4_000;

    private final PdfTarget target;
    private final double margin;
    private final Setter setter;
    private @Nullable TaggedQuill quill;
    private double y;

    LeafAppendix(PdfTarget target, double margin) {
        this.target = target;
        this.margin = margin;
        this.setter = new Setter(target.fonts(), EM, 0);
    }

    /** Sets the pieces from a new page on and adds a bookmark for each heading. */
    void write(List<Piece> pieces, List<PDOutlineItem> marks) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Title title) {
                title(title, marks);
            } else if (piece instanceof Piece.Grid grid) {
                table(grid);
            }
        }
        end();
    }

    private void title(Piece.Title title, List<PDOutlineItem> marks) {
        if (quill == null || left() < EM * 12) {
            turn();
        }
        y = setter.set(List.of(title), new BlockArea(margin, y + EM, width()), onPage());
        PDDocument document = target.document();
        marks.add(LeafFile.mark(title.text(), document.getPage(document.getNumberOfPages() - 1)));
    }

    private void table(Piece.Grid grid) {
        AtomicInteger rows = new AtomicInteger();
        grid.rows().each(row -> rows.incrementAndGet());
        GridSetter table = new GridSetter(setter, grid, width());
        boolean plain = rows.get() > MANY;
        target.tree().open(plain ? "Sect" : "Table");
        y = table.head(margin, y, onPage(plain));
        grid.rows().each(row -> row(table, table.lines(row), plain));
        target.tree().close();
    }

    /** Sets a row on this page or the next; one that is taller than a page goes on over pages, line by line. */
    private void row(GridSetter table, RowLines row, boolean plain) {
        RowLines rest = row;
        if (table.height(rest) > left()) {
            turnWithin(table, plain);
        }
        while (table.height(rest) > left() && rest.count() > 1) {
            int fitting = fitting(table, rest);
            y = table.row(rest.until(fitting), margin, y, onPage(plain));
            rest = rest.from(fitting);
            turnWithin(table, plain);
        }
        y = table.row(rest, margin, y, onPage(plain));
    }

    private void turnWithin(GridSetter table, boolean plain) {
        turn();
        y = table.head(margin, y, onPage(plain));
    }

    /** How many lines of a row have room on what is left of the page: one at least. */
    private int fitting(GridSetter table, RowLines row) {
        int lines = 1;
        while (lines < row.count() && table.height(row.until(lines + 1)) <= left()) {
            lines++;
        }
        return lines;
    }

    private double width() {
        return target.paper().width() - 2 * margin;
    }

    private double left() {
        return target.paper().height() - margin - y;
    }

    private TaggedQuill onPage() {
        TaggedQuill open = quill;
        if (open == null) {
            open = new TaggedQuill(target, EM);
            quill = open;
            y = margin;
        }
        return open;
    }

    private Quill onPage(boolean plain) {
        return plain ? new RowQuill(onPage()) : onPage();
    }

    private void turn() {
        end();
        onPage();
    }

    private void end() {
        TaggedQuill open = quill;
        if (open != null) {
            open.end();
            quill = null;
        }
    }
}

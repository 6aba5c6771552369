package painlog.report.pdf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import painlog.report.document.Block;
import painlog.report.document.Heading;
import painlog.report.document.Paragraph;
import painlog.report.document.PlainBlockVisitor;
import painlog.report.document.Section;
import painlog.report.document.Table;
import painlog.report.pdf.BlockTypesetter.Medium;

/** Typesets headings and long tables on as many pages as they need, repeating column heads on each. */
final class PdfAppendix implements PlainBlockVisitor {
    private static final double EM = 7.6;
    /** Tables longer than this are tagged row by row, not cell by cell, which would take too much memory. */
    private static final int MANY = 4_000;

    private final PdfFile draft;
    private final PdfBookmarks bookmarks;
    private final Typography type;
    private @Nullable TaggedPdfCanvas canvas;
    private double y;

    PdfAppendix(PdfFile draft, PdfBookmarks bookmarks) {
        this.draft = draft;
        this.bookmarks = bookmarks;
        this.type = new Typography(draft.fonts(), EM);
    }

    /** Sets the parts from a new page on and adds a bookmark for each heading. */
    void write(List<Section> parts) {
        parts.forEach(section -> PageTypesetter.blocks(section).forEach(block -> block.accept(this)));
        end();
    }

    @Override
    public void heading(Heading heading) {
        if (canvas == null || left() < EM * 12) {
            nextPage();
        }
        set(heading, y + EM);
        bookmarks.add(heading.text(), draft.lastPage());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        if (canvas == null || left() < EM * 4) {
            nextPage();
        }
        set(paragraph, y);
    }

    private void set(Block block, double top) {
        Medium medium = new Medium(type, PageCharts.NONE, onPage());
        y = new BlockTypesetter(medium, across(), top).set(List.of(block)).end();
    }

    @Override
    public void table(Table table) {
        AtomicInteger rows = new AtomicInteger();
        table.rows().each(row -> rows.incrementAndGet());
        TableTypesetter setter = TableTypesetter.of(table, type, across());
        boolean plain = rows.get() > MANY;
        draft.tree().open(plain ? "Sect" : "Table");
        y = setter.head(y, onPage(plain));
        table.rows().each(row -> row(setter, setter.lines(row), plain));
        draft.tree().close();
    }

    /** Sets a row on this page or the next; one that is taller than a page goes on over pages, line by line. */
    private void row(TableTypesetter table, WrappedRow row, boolean plain) {
        WrappedRow rest = row;
        if (table.height(rest) > left()) {
            nextPageWithin(table, plain);
        }
        while (table.height(rest) > left() && rest.count() > 1) {
            int fitting = fitting(table, rest);
            y = table.row(rest.until(fitting), y, onPage(plain));
            rest = rest.from(fitting);
            nextPageWithin(table, plain);
        }
        y = table.row(rest, y, onPage(plain));
    }

    private void nextPageWithin(TableTypesetter table, boolean plain) {
        nextPage();
        y = table.head(y, onPage(plain));
    }

    /** How many lines of a row fit on what is left of the page: one at least. */
    private int fitting(TableTypesetter table, WrappedRow row) {
        int lines = 1;
        while (lines < row.count() && table.height(row.until(lines + 1)) <= left()) {
            lines++;
        }
        return lines;
    }

    private HorizontalExtent across() {
        return PdfFile.between(draft.paper());
    }

    private double left() {
        return draft.paper().height() - PdfFile.MARGIN - y;
    }

    private TaggedPdfCanvas onPage() {
        TaggedPdfCanvas open = canvas;
        if (open == null) {
            open = new TaggedPdfCanvas(draft, EM);
            canvas = open;
            y = PdfFile.MARGIN;
        }
        return open;
    }

    private PdfCanvas onPage(boolean plain) {
        return plain ? new RowTaggingPdfCanvas(onPage()) : onPage();
    }

    private void nextPage() {
        end();
        onPage();
    }

    private void end() {
        TaggedPdfCanvas open = canvas;
        if (open != null) {
            open.end();
            canvas = null;
        }
    }
}

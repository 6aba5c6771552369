package painlog.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import painlog.journal.Stored;

/** Everything about one record: a line per field that says something. */
public final class RecordDetails {
    private final Stored<?> record;

    public RecordDetails(Stored<?> record) {
        this.record = record;
    }

    /** Prints it for people, as a table or in Markdown. */
    public void print(Format format, Paper paper) {
        RecordColumns columns = RecordColumns.forPrograms(EnumSet.of(record.id().kind()));
        List<String> cells = columns.cells(record);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                rows.add(List.of(columns.columns().get(i).title().replace('_', ' '), cells.get(i)));
            }
        }
        Page page = Page.of(Table.of(List.of(Column.words("field"), Column.text("value")), rows));
        if (format == Format.MARKDOWN) {
            MarkdownPen.print(page, paper.out());
        } else {
            TextPen.print(page, paper);
        }
    }
}

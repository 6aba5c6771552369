package painlog.report.record;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import painlog.journal.Stored;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** All fields of one record; for people only those that are not empty. */
public final class RecordDetails implements Report {
    private final Stored<?> record;

    public RecordDetails(Stored<?> record) {
        this.record = record;
    }

    @Override
    public TextDocument page() {
        RecordColumns columns = columns();
        List<String> cells = columns.cells(record);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                rows.add(List.of(columns.columns().get(i).title().replace('_', ' '), cells.get(i)));
            }
        }
        return TextDocument.of(Table.of(List.of(Column.words("field"), Column.text("value")), rows));
    }

    @Override
    public Table records() {
        return Table.of(columns().columns(), List.of(columns().cells(record)));
    }

    private RecordColumns columns() {
        return RecordColumns.forPrograms(EnumSet.of(record.id().kind()));
    }

    @Override
    public void json(PrintStream out) {
        out.println(RecordJson.of("show", record));
    }

    @Override
    public void jsonLines(PrintStream out) {
        out.println(RecordJson.node(record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

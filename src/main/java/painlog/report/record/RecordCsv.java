package painlog.report.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Stored;
import painlog.journal.VersionedRecord;
import painlog.report.document.Column;
import painlog.report.document.Table;
import painlog.report.write.CsvTableWriter;
import painlog.report.write.Output;

/** The records of one kind as CSV, one a row, with the identity by which an import recognises them. */
public final class RecordCsv {
    private RecordCsv() {}

    /**
     * Prints it.
     *
     * @param records passes on the records of that kind and no others
     */
    public static void csv(RecordKind kind, Consumer<Consumer<VersionedRecord<?>>> records, Output output) {
        RecordColumns columns = RecordColumns.forPrograms(EnumSet.of(kind));
        List<Column> titles = new ArrayList<>(columns.columns());
        titles.add(Column.words("uid"));
        CsvTableWriter.print(
                new Table(titles, row -> records.accept(r -> row.accept(cells(kind, columns, r)))), output.out());
    }

    private static List<String> cells(RecordKind kind, RecordColumns columns, VersionedRecord<?> record) {
        RecordId id = new RecordId(kind, record.number());
        List<String> cells = columns.cells(new Stored<>(id, record.value()));
        cells.add(record.uid().hex());
        return cells;
    }
}

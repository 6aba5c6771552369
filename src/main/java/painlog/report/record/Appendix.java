package painlog.report.record;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.report.document.Table;
import painlog.report.document.TitledTable;

/**
 * The appendix of a report: the records it is based on, streamed.
 *
 * @param records of each kind; kinds without a source are left out
 */
public record Appendix(Map<RecordKind, RecordStream> records) {
    /** No record. */
    public static final Appendix NONE = new Appendix(Map.of());

    public Appendix {
        records = Map.copyOf(records);
    }

    /** A table for each kind that has records, in the order of kinds. */
    public List<TitledTable> tables() {
        List<TitledTable> tables = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            RecordStream source = records.get(kind);
            if (source != null && !new RecordList(EnumSet.of(kind), source).isEmpty()) {
                tables.add(new TitledTable(title(kind), table(kind, source)));
            }
        }
        return tables;
    }

    private static Table table(RecordKind kind, RecordStream source) {
        RecordColumns columns = RecordColumns.forPeople(EnumSet.of(kind));
        return new Table(columns.columns(), row -> source.each(record -> row.accept(columns.cells(record))));
    }

    private static String title(RecordKind kind) {
        return switch (kind) {
            case ENTRY -> "All entries";
            case SESSION -> "All sessions";
            case PERIOD -> "All periods";
            case DOSE -> "All doses";
            case PLAN -> "All plans";
        };
    }

    /** Its records as a member of an object that is being written. */
    public void json(PrintStream out) {
        out.print(",\"records\":[");
        String[] between = {"\n"};
        for (RecordKind kind : RecordKind.values()) {
            RecordStream source = records.get(kind);
            if (source != null) {
                source.each(record -> {
                    out.print(between[0]);
                    out.print(RecordJson.node(record));
                    between[0] = ",\n";
                });
            }
        }
        out.print("]");
    }
}

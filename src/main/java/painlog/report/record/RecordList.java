package painlog.report.record;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.journal.RecordKind;
import painlog.journal.RecordStream;
import painlog.report.document.Paragraph;
import painlog.report.document.Table;
import painlog.report.write.Report;
import painlog.report.write.TextDocument;

/** A list of records, streamed. */
public final class RecordList implements Report {
    private final String command;
    private final Set<RecordKind> kinds;
    private final RecordStream records;

    public RecordList(Set<RecordKind> kinds, RecordStream records) {
        this("list", kinds, records);
    }

    /**
     * @param command names the schema, such as {@code period-list}
     */
    public RecordList(String command, Set<RecordKind> kinds, RecordStream records) {
        this.command = command;
        this.kinds = Set.copyOf(kinds);
        this.records = records;
    }

    @Override
    public TextDocument page() {
        RecordColumns columns = RecordColumns.forPeople(kinds);
        return isEmpty()
                ? TextDocument.of(new Paragraph("Nothing to list."))
                : TextDocument.of(new Table(columns.columns(), row -> records.each(r -> row.accept(columns.cells(r)))));
    }

    @Override
    public Optional<String> nothing() {
        return isEmpty() ? Optional.of("Nothing to list.") : Optional.empty();
    }

    @Override
    public Table records() {
        RecordColumns columns = RecordColumns.forPrograms(kinds);
        return new Table(columns.columns(), row -> records.each(r -> row.accept(columns.cells(r))));
    }

    @Override
    public void json(PrintStream out) {
        out.print("{\"schema\":\"painlog." + command + "/1\",\"records\":[");
        int[] n = {0};
        records.each(record -> {
            out.print(n[0]++ == 0 ? "\n" : ",\n");
            out.print(RecordJson.node(record));
        });
        out.println("]}");
    }

    @Override
    public void jsonLines(PrintStream out) {
        records.each(record -> out.println(RecordJson.node(record)));
    }

    @Override
    public boolean isEmpty() {
        List<Object> one = new ArrayList<>(1);
        try {
            records.each(record -> {
                one.add(record);
                throw new Enough();
            });
        } catch (Enough enough) {
            return false;
        }
        return one.isEmpty();
    }

    /** Ends a run through records at the first one. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}

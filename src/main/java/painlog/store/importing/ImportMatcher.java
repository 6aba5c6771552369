package painlog.store.importing;

import java.util.EnumMap;
import java.util.Map;
import painlog.journal.ImportedRecord;
import painlog.journal.RecordKind;
import painlog.store.change.Change;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Sql;

/**
 * Takes in the records of a file after they are matched with those the journal holds from an earlier import. Records
 * whose identities stand in the file need no matching.
 */
public final class ImportMatcher implements AutoCloseable {
    /**
     * What became of the records.
     *
     * @param completed records of the journal to which the file added something
     */
    public record Tally(RecordImporter.Tally records, long completed) {}

    private final Sql sql;
    private final RecordImporter importer;
    private final RecordCompletion completion;
    private final Map<RecordKind, KindMatcher> matchers = new EnumMap<>(RecordKind.class);

    /**
     * Takes records in as a part of the change.
     *
     * @param revive whether records that were deleted here are brought back
     */
    public ImportMatcher(Change change, boolean revive) {
        this.sql = change.sql();
        this.importer = new RecordImporter(change, revive);
        this.completion = new RecordCompletion(change, importer);
    }

    private KindMatcher matcher(ImportedRecord imported) {
        RecordKind kind =
                RecordKind.ofWord(LoggedTable.holding(imported.record()).table());
        return matchers.computeIfAbsent(kind, k -> new KindMatcher(sql, k, importer, completion));
    }

    /** Takes one record. */
    public void take(ImportedRecord imported) {
        if (imported.identity().isContent()) {
            matcher(imported).take(imported);
        } else {
            importer.take(imported);
        }
    }

    /** What the journal knows of the record, so far as can be told before the file is read to its end. */
    public ImportedRecord.Status status(ImportedRecord imported) {
        ImportedRecord.Status status = importer.status(imported);
        boolean matched = imported.identity().isContent() && status == ImportedRecord.Status.NEW;
        return matched ? matcher(imported).status(imported) : status;
    }

    /** Writes what is left, recounts the day totals and logs the change. */
    public Tally finish() {
        matchers.values().forEach(KindMatcher::finish);
        RecordImporter.Tally records = importer.finish();
        return new Tally(records, completion.write());
    }

    @Override
    public void close() {
        importer.close();
    }
}

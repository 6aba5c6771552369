package painlog.store.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.ImportedRecord;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Looks up which records of another journal this one has: their ids, their latest edits, and which were deleted. */
public final class ExistingRecords {
    private final Map<Uid, Long> ids = new HashMap<>();
    private final Map<Uid, Long> edits = new HashMap<>();
    private final Map<Uid, Long> deletions = new HashMap<>();

    private ExistingRecords() {}

    public static ExistingRecords of(Sql sql, LoggedTable kind, List<? extends VersionedRecord<?>> records) {
        ExistingRecords existingRecords = new ExistingRecords();
        Object[] uids =
                records.stream().map(record -> (Object) record.uid().bytes()).toArray();
        String among = " WHERE uid IN (" + "?, ".repeat(uids.length - 1) + "?)";
        try (Rows rows = sql.rows("SELECT uid, id, edited_at FROM " + kind.table() + among, uids)) {
            while (rows.next()) {
                existingRecords.ids.put(Uid.of(rows.bytes(1)), rows.whole(2));
                existingRecords.edits.put(Uid.of(rows.bytes(1)), rows.whole(3));
            }
        }
        try (Rows rows = sql.rows("SELECT uid, deleted_at FROM deleted" + among, uids)) {
            while (rows.next()) {
                existingRecords.deletions.put(Uid.of(rows.bytes(1)), rows.whole(2));
            }
        }
        return existingRecords;
    }

    /** The id of the record in this journal; 0 when it has none. */
    public long id(VersionedRecord<?> record) {
        return ids.getOrDefault(record.uid(), 0L);
    }

    /** What the journal knows of the record: a later version counts as a new one. */
    public ImportedRecord.Status status(VersionedRecord<?> record) {
        long edited = record.edited().toEpochMilli();
        Long here = edits.get(record.uid());
        if (here != null) {
            return edited > here ? ImportedRecord.Status.NEW : ImportedRecord.Status.KNOWN;
        }
        Long deleted = deletions.get(record.uid());
        return deleted != null && edited <= deleted ? ImportedRecord.Status.DELETED : ImportedRecord.Status.NEW;
    }

    public boolean wasDeleted(VersionedRecord<?> record) {
        return deletions.containsKey(record.uid());
    }
}

package painlog.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Traced;
import painlog.journal.Uid;

/** What a journal has of some records of another one: their ids, their latest edits, and which were deleted. */
final class Standing {
    private final Map<Uid, Long> ids = new HashMap<>();
    private final Map<Uid, Long> edits = new HashMap<>();
    private final Map<Uid, Long> deletions = new HashMap<>();

    private Standing() {}

    static Standing of(Sql sql, Kept kind, List<Traced<?>> records) {
        Standing standing = new Standing();
        Object[] uids =
                records.stream().map(record -> (Object) record.uid().bytes()).toArray();
        String among = " WHERE uid IN (" + "?, ".repeat(uids.length - 1) + "?)";
        try (Rows rows = sql.rows("SELECT uid, id, edited_at FROM " + kind.table() + among, uids)) {
            while (rows.next()) {
                standing.ids.put(Uid.of(rows.bytes(1)), rows.whole(2));
                standing.edits.put(Uid.of(rows.bytes(1)), rows.whole(3));
            }
        }
        try (Rows rows = sql.rows("SELECT uid, deleted_at FROM deleted" + among, uids)) {
            while (rows.next()) {
                standing.deletions.put(Uid.of(rows.bytes(1)), rows.whole(2));
            }
        }
        return standing;
    }

    /** The id of the record here; 0 when it is not here. */
    long id(Traced<?> record) {
        return ids.getOrDefault(record.uid(), 0L);
    }

    /** Whether the record was edited after everything that happened to it here. */
    boolean isOlderThan(Traced<?> record) {
        long edited = edits.getOrDefault(record.uid(), Long.MIN_VALUE);
        long deleted = deletions.getOrDefault(record.uid(), Long.MIN_VALUE);
        return record.edited().toEpochMilli() > Math.max(edited, deleted);
    }

    boolean wasDeleted(Traced<?> record) {
        return deletions.containsKey(record.uid());
    }
}

package painlog.store.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import painlog.journal.ImportedRecord;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Looks up which records of another journal this one has: their ids, their latest edits, and which were deleted. A record
 * that painlog 0.1.0 imported in one of the two is known by the identity it had then.
 */
public final class ExistingRecords {
    /** A record of this journal. */
    record Here(long id, Uid uid, long edited) {}

    private final Map<Uid, Here> here = new HashMap<>();
    private final Map<Uid, Long> deletions = new HashMap<>();

    private ExistingRecords() {}

    public static ExistingRecords of(Sql sql, LoggedTable kind, List<? extends VersionedRecord<?>> records) {
        ExistingRecords existingRecords = new ExistingRecords();
        List<Uid> uids = new ArrayList<>();
        records.forEach(record -> uids.add(record.uid()));
        existingRecords.here.putAll(found(sql, kind, uids));
        records.forEach(record -> record.earlier().ifPresent(uids::add));
        existingRecords.lookDeleted(sql, uids);
        List<VersionedRecord<?>> unknown = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (VersionedRecord<?> record : records) {
            Here known = existingRecords.here.get(record.uid());
            if (known == null && record.origin().isThere()) {
                unknown.add(record);
            } else if (known != null) {
                taken.add(known.id);
            }
        }
        if (!unknown.isEmpty()) {
            existingRecords.here.putAll(new EarlierIdentities(sql, kind, taken).match(unknown));
        }
        return existingRecords;
    }

    /** The records of these identities. */
    static Map<Uid, Here> found(Sql sql, LoggedTable kind, List<Uid> uids) {
        Map<Uid, Here> found = new HashMap<>();
        String query = "SELECT uid, id, edited_at FROM " + kind.table() + " WHERE uid IN " + list(uids);
        try (Rows rows = sql.rows(query, bytes(uids))) {
            while (rows.next()) {
                Uid uid = Uid.of(rows.bytes(1));
                found.put(uid, new Here(rows.whole(2), uid, rows.whole(3)));
            }
        }
        return found;
    }

    private void lookDeleted(Sql sql, List<Uid> uids) {
        try (Rows rows = sql.rows("SELECT uid, deleted_at FROM deleted WHERE uid IN " + list(uids), bytes(uids))) {
            while (rows.next()) {
                deletions.put(Uid.of(rows.bytes(1)), rows.whole(2));
            }
        }
    }

    static String list(List<Uid> uids) {
        return "(" + "?, ".repeat(Math.max(uids.size() - 1, 0)) + "?)";
    }

    static Object[] bytes(List<Uid> uids) {
        return uids.isEmpty()
                ? new Object[] {new byte[0]}
                : uids.stream().map(uid -> (Object) uid.bytes()).toArray();
    }

    /** The id of the record in this journal; 0 when it has none. */
    public long id(VersionedRecord<?> record) {
        Here known = here.get(record.uid());
        return known == null ? 0 : known.id;
    }

    /** The identity that the record has from now on: of two the one that follows from what it means. */
    public Uid uid(VersionedRecord<?> record) {
        Here known = here.get(record.uid());
        return known == null || record.earlier().isPresent() ? record.uid() : known.uid;
    }

    /** Whether this journal knows the record by an identity that painlog 0.1.0 gave it, and now gets a better one. */
    public boolean isRenamed(VersionedRecord<?> record) {
        Here known = here.get(record.uid());
        return known != null && !known.uid.equals(uid(record));
    }

    /** What the journal knows of the record: a later version counts as a new one. */
    public ImportedRecord.Status status(VersionedRecord<?> record) {
        long edited = record.edited().toEpochMilli();
        Here known = here.get(record.uid());
        if (known != null) {
            return edited > known.edited ? ImportedRecord.Status.NEW : ImportedRecord.Status.KNOWN;
        }
        boolean wasDeletedSince =
                deletedAs(record).map(deletions::get).filter(at -> edited <= at).isPresent();
        return wasDeletedSince ? ImportedRecord.Status.DELETED : ImportedRecord.Status.NEW;
    }

    /** The identity under which the record was deleted here, if it was. */
    public Optional<Uid> deletedAs(VersionedRecord<?> record) {
        return Optional.of(record.uid())
                .filter(deletions::containsKey)
                .or(() -> record.earlier().filter(deletions::containsKey));
    }
}

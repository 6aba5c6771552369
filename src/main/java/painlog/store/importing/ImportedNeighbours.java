package painlog.store.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import painlog.journal.ContentUid;
import painlog.journal.ImportedRecord;
import painlog.journal.RecordKind;
import painlog.journal.Uid;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Looks up, for many records of a file at once, which of their identities the journal knows, and which records it holds
 * that were imported for the same times.
 *
 * @param ids of the records that are there, by identity
 * @param deleted identities of records that were deleted
 * @param neighbours the records there, by time
 */
record ImportedNeighbours(Map<Uid, Long> ids, Set<Uid> deleted, Map<Long, List<Neighbour>> neighbours) {
    /** A record of the journal that was imported for a time. */
    record Neighbour(long id, Uid uid) {}

    /** More records than these between the first and the last time are looked up time by time. */
    private static final int MANY = 5000;

    /**
     * Looks them up.
     *
     * @param lastId of the records that were there before the import began
     */
    static ImportedNeighbours of(Sql sql, RecordKind kind, List<ImportedRecord> records, long lastId) {
        ImportedNeighbours found = new ImportedNeighbours(new HashMap<>(), new HashSet<>(), new HashMap<>());
        if (lastId == 0 && sql.number("SELECT count(*) FROM (SELECT 1 FROM deleted LIMIT 1)") == 0) {
            return found;
        }
        Set<Uid> uids = new HashSet<>();
        for (ImportedRecord record : records) {
            uids.add(record.uid());
            record.identity().earlier().ifPresent(uids::add);
        }
        found.look(sql, kind, uids);
        found.lookAround(sql, kind, uids, lastId);
        return found;
    }

    private void look(Sql sql, RecordKind kind, Collection<Uid> uids) {
        Object[] bytes = uids.stream().map(uid -> (Object) uid.bytes()).toArray();
        String among = " WHERE uid IN (" + "?, ".repeat(bytes.length - 1) + "?)";
        try (Rows rows = sql.rows("SELECT uid, id FROM " + kind.word() + among, bytes)) {
            while (rows.next()) {
                ids.put(Uid.of(rows.bytes(1)), rows.whole(2));
            }
        }
        try (Rows rows = sql.rows("SELECT uid FROM deleted" + among, bytes)) {
            while (rows.next()) {
                deleted.add(Uid.of(rows.bytes(1)));
            }
        }
    }

    private void lookAround(Sql sql, RecordKind kind, Set<Uid> uids, long lastId) {
        List<Uid> ordered = new ArrayList<>(uids);
        ordered.sort(Uid::compareTo);
        Uid first = ContentUid.first(ordered.get(0));
        Uid after = ContentUid.afterLast(ordered.get(ordered.size() - 1));
        if (lookBetween(sql, kind, first, after, lastId) < MANY) {
            return;
        }
        neighbours.clear();
        Set<Long> times = new HashSet<>();
        for (Uid uid : ordered) {
            if (times.add(ContentUid.time(uid))) {
                lookBetween(sql, kind, ContentUid.first(uid), ContentUid.afterLast(uid), lastId);
            }
        }
    }

    private int lookBetween(Sql sql, RecordKind kind, Uid first, Uid after, long lastId) {
        String between = "SELECT id, uid FROM " + kind.word()
                + " WHERE uid >= ? AND uid < ? AND id <= ? ORDER BY id LIMIT " + MANY;
        int found = 0;
        try (Rows rows = sql.rows(between, first.bytes(), after.bytes(), lastId)) {
            while (rows.next()) {
                Uid uid = Uid.of(rows.bytes(2));
                neighbours
                        .computeIfAbsent(ContentUid.time(uid), time -> new ArrayList<>())
                        .add(new Neighbour(rows.whole(1), uid));
                found++;
            }
        }
        return found;
    }

    /** The id of the record of that identity; 0 when there is none. */
    long id(Uid uid) {
        return ids.getOrDefault(uid, 0L);
    }

    /** The records that were imported for the same time, from files of the same program as far as one can tell. */
    List<Long> beside(ImportedRecord.Identity identity) {
        Set<Long> times = new HashSet<>(Set.of(ContentUid.time(identity.uid())));
        identity.earlier().ifPresent(uid -> times.add(ContentUid.time(uid)));
        List<Long> beside = new ArrayList<>();
        for (long time : times) {
            for (Neighbour neighbour : neighbours.getOrDefault(time, List.of())) {
                if (ContentUid.mayShareProgram(neighbour.uid, identity.uid())) {
                    beside.add(neighbour.id);
                }
            }
        }
        return beside;
    }
}

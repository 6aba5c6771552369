package painlog.store.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.Uid;
import painlog.store.sql.Batch;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Puts many entries in the places of others by few statements, each of which is prepared once. */
final class EntryReplacement {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final ChangeLog log;
    private final Change.WriteStamp stamp;

    EntryReplacement(Sql sql, ChangeLog log, Change.WriteStamp stamp) {
        this.sql = sql;
        this.log = log;
        this.stamp = stamp;
    }

    /** Replaces those that are there, by id. */
    void write(SortedMap<Long, Entry> entries) {
        List<Long> ids = new ArrayList<>(entries.keySet());
        try (EntryBatchWriter writer = new EntryBatchWriter(sql)) {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
                Map<Long, Version> versions = versions(chunk);
                log.touched(LoggedTable.ENTRY, chunk);
                delete(chunk);
                for (long id : chunk) {
                    Version old = versions.get(id);
                    Entry entry = entries.get(id);
                    if (old != null && entry != null) {
                        writer.add(id, old.uid, stamp.after(old.edited), entry, ImportedRecord.Origin.NONE);
                    }
                }
                writer.flush();
            }
        }
    }

    private record Version(Uid uid, long edited) {}

    private Map<Long, Version> versions(List<Long> ids) {
        Map<Long, Version> versions = new HashMap<>();
        String query = "SELECT id, uid, " + Change.LATEST_EDIT + " FROM entry r WHERE id IN ("
                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        try (Rows rows = sql.rows(query, ids.toArray())) {
            while (rows.next()) {
                versions.put(rows.whole(1), new Version(Uid.of(rows.bytes(2)), rows.whole(3)));
            }
        }
        return versions;
    }

    private void delete(List<Long> ids) {
        SortedMap<String, String> keys = new TreeMap<>();
        LoggedTable.ENTRY.parts().forEach(part -> keys.put(part, LoggedTable.ENTRY.key()));
        keys.forEach((part, key) -> delete(part, key, ids));
        delete(LoggedTable.ENTRY.table(), "id", ids);
    }

    private void delete(String table, String key, List<Long> ids) {
        try (Batch deletions = sql.batch("DELETE FROM " + table + " WHERE " + key + " = ?")) {
            ids.forEach(deletions::add);
            deletions.flush();
        }
    }
}

package painlog.store.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import painlog.journal.ContentUid;
import painlog.journal.ImportedRecord;
import painlog.journal.RecordId;
import painlog.journal.Uid;
import painlog.journal.part.SourceColumns;
import painlog.store.sql.Batch;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Writes what is kept of the rows that imported records were made of. It is no part of the record and of its history. */
public final class OriginWriter {
    private static final Set<LoggedTable> IMPORTED = Set.of(LoggedTable.ENTRY, LoggedTable.SESSION, LoggedTable.DOSE);

    /** Clocks differ from UTC by so many seconds at most. */
    private static final long FARTHEST = 18 * 3600;

    private OriginWriter() {}

    static String insertInto(LoggedTable kind) {
        return "INSERT INTO imported_" + kind.table() + " (record_id, raw, columns, earlier) VALUES (?, ?, ?, ?)";
    }

    /** The values of the row for a record of that id. */
    static @Nullable Object[] values(long id, ImportedRecord.Origin origin) {
        return new @Nullable Object[] {
            id,
            origin.raw(),
            origin.columns().text(),
            origin.earlier().map(Uid::bytes).orElse(null)
        };
    }

    /** Notes where a new record came from, unless the person made it. */
    public static void insert(Sql sql, LoggedTable kind, long id, ImportedRecord.Origin origin) {
        if (origin.isThere()) {
            sql.update(insertInto(kind), values(id, origin));
        }
    }

    /** Notes where a record came from that was known by another identity before. */
    public static void replace(Sql sql, LoggedTable kind, long id, ImportedRecord.Origin origin) {
        sql.update("DELETE FROM imported_" + kind.table() + " WHERE record_id = ?", id);
        insert(sql, kind, id, origin);
    }

    /** A record that painlog 0.1.0 would have known by another identity. */
    public record Since(long id, Uid uid, long edited) {}

    /**
     * The records that painlog 0.1.0 would have given that identity, in the order of their own: several, where one row
     * holds several now. Both identities hold the time, of the clock where they were felt or in UTC.
     */
    public static List<Since> since(Sql sql, LoggedTable kind, Uid earlier) {
        List<Since> since = new ArrayList<>();
        if (!IMPORTED.contains(kind)) {
            return since;
        }
        String query = "SELECT id, uid, edited_at FROM " + kind.table() + " JOIN imported_" + kind.table()
                + " ON record_id = id WHERE uid >= ? AND uid < ? AND earlier = ? ORDER BY uid";
        Uid first = ContentUid.first(earlier, -FARTHEST);
        Uid after = ContentUid.first(earlier, FARTHEST + 1);
        try (Rows rows = sql.rows(query, first.bytes(), after.bytes(), earlier.bytes())) {
            while (rows.next()) {
                since.add(new Since(rows.whole(1), Uid.of(rows.bytes(2)), rows.whole(3)));
            }
        }
        return since;
    }

    /** The identity that painlog 0.1.0 would have given the record of that id and no other one that is here. */
    static Optional<Uid> earlier(Sql sql, LoggedTable kind, long id) {
        if (!IMPORTED.contains(kind)) {
            return Optional.empty();
        }
        String query = "SELECT earlier FROM imported_" + kind.table() + " WHERE record_id = ? AND earlier IS NOT NULL";
        try (Rows rows = sql.rows(query, id)) {
            Optional<Uid> earlier = rows.next() ? Optional.of(Uid.of(rows.bytes(1))) : Optional.empty();
            return earlier.filter(uid -> since(sql, kind, uid).size() == 1);
        }
    }

    /** Notes from which columns records were completed. */
    public static void complete(Sql sql, Map<RecordId, SourceColumns> columns) {
        for (LoggedTable kind : IMPORTED) {
            String update = "UPDATE imported_" + kind.table() + " SET columns = ? WHERE record_id = ?";
            try (Batch updates = sql.batch(update)) {
                for (Map.Entry<RecordId, SourceColumns> one : columns.entrySet()) {
                    if (LoggedTable.of(one.getKey().kind()) == kind) {
                        updates.add(one.getValue().text(), one.getKey().number());
                    }
                    if (updates.isFull()) {
                        updates.flush();
                    }
                }
                updates.flush();
            }
        }
    }
}

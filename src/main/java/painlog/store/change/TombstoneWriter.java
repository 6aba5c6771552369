package painlog.store.change;

import painlog.journal.Uid;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Writes the tombstones of deleted records, each noted in the change log, so that undo restores them as well. */
public final class TombstoneWriter {
    private final Sql sql;
    private final ChangeLog log;

    TombstoneWriter(Sql sql, ChangeLog log) {
        this.sql = sql;
        this.log = log;
    }

    /**
     * Notes that a record was deleted; of two deletions the later stays.
     *
     * @param millis when it was deleted, since 1970
     * @return whether the journal did not know of the deletion
     */
    public boolean write(Uid uid, LoggedTable kind, long millis) {
        DeletedRow known = find(uid);
        if (known.id == 0) {
            String insert = "INSERT INTO deleted (uid, kind, deleted_at) VALUES (?, ?, ?)";
            log.added(LoggedTable.DELETED, sql.insert(insert, uid.bytes(), kind.table(), millis));
        } else if (known.millis < millis) {
            log.touched(LoggedTable.DELETED, known.id);
            sql.update("UPDATE deleted SET deleted_at = ? WHERE id = ?", millis, known.id);
        }
        return known.id == 0;
    }

    /**
     * Takes the tombstone of a record away that is here again.
     *
     * @return when the record was deleted, in milliseconds since 1970; 0 when it was not
     */
    public long remove(Uid uid) {
        DeletedRow known = find(uid);
        if (known.id > 0) {
            log.touched(LoggedTable.DELETED, known.id);
            sql.update("DELETE FROM deleted WHERE id = ?", known.id);
        }
        return known.millis;
    }

    private DeletedRow find(Uid uid) {
        try (Rows rows = sql.rows("SELECT id, deleted_at FROM deleted WHERE uid = ?", (Object) uid.bytes())) {
            return rows.next() ? new DeletedRow(rows.whole(1), rows.whole(2)) : new DeletedRow(0, 0);
        }
    }

    /** A row of the table; the id is 0 when there is none. */
    private record DeletedRow(long id, long millis) {}
}

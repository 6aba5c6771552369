package painlog.store.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import painlog.error.NoSuchRecord;
import painlog.journal.LoggedChange;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;
import painlog.text.Plural;

/** The history of a journal: lists, undoes, redoes and purges its changes. */
public final class History {
    private static final String SELECT = "SELECT id, made_at, command, summary, undone FROM change ";

    private final Sql sql;

    public History(Sql sql) {
        this.sql = sql;
    }

    /** The latest changes, newest first; a negative limit means all. */
    public List<LoggedChange> lines(long limit) {
        return read(SELECT + "ORDER BY id DESC LIMIT ?", limit);
    }

    /**
     * Undoes the last changes that are not undone.
     *
     * @return the changes undone, the newest first
     * @throws NoSuchRecord when there are fewer than that; then none is undone
     */
    public List<LoggedChange> undo(int times) {
        try (Transaction transaction = Transaction.begin(sql)) {
            List<LoggedChange> last = read(SELECT + "WHERE undone = 0 ORDER BY id DESC LIMIT ?", times);
            require(times, last.size(), "undo");
            List<LoggedChange> turned = undoOrRedo(last);
            transaction.commit();
            return turned;
        }
    }

    /**
     * Redoes the changes undone last.
     *
     * @return the changes redone, in the order they were made
     * @throws NoSuchRecord when there are fewer; a new change after an undo leaves nothing to redo
     */
    public List<LoggedChange> redo(int times) {
        try (Transaction transaction = Transaction.begin(sql)) {
            String newest = "WHERE undone = 1 AND id > (SELECT coalesce(max(id), 0) FROM change WHERE undone = 0)"
                    + " AND EXISTS (SELECT 1 FROM change_item WHERE change_id = id)";
            List<LoggedChange> next = read(SELECT + newest + " ORDER BY id LIMIT ?", times);
            require(times, next.size(), "redo");
            List<LoggedChange> turned = undoOrRedo(next);
            transaction.commit();
            return turned;
        }
    }

    private static void require(int times, int found, String command) {
        if (found < times) {
            String many = (found == 1 ? "is only " : "are only ") + Plural.count(found, "change");
            throw new NoSuchRecord("there " + (found == 0 ? "is nothing" : many) + " to " + command);
        }
    }

    private List<LoggedChange> undoOrRedo(List<LoggedChange> changes) {
        List<LoggedChange> turned = new ArrayList<>();
        for (LoggedChange c : changes) {
            new UndoStep(sql, c.number()).make();
            turned.add(new LoggedChange(c.number(), c.at(), c.command(), c.summary(), !c.undone()));
        }
        return turned;
    }

    /**
     * Forgets all changes for good: they can't be undone, and deleted records leave nothing in the file, not even the
     * tombstone that would keep them out when another journal brings them.
     */
    public int purge() {
        sql.script("PRAGMA secure_delete = ON");
        int forgotten;
        try (Transaction transaction = Transaction.begin(sql)) {
            sql.update("DELETE FROM change_item");
            sql.update("DELETE FROM deleted");
            sql.update(
                    "DELETE FROM undone_edit WHERE uid NOT IN (SELECT uid FROM entry UNION ALL SELECT uid FROM session"
                            + " UNION ALL SELECT uid FROM period UNION ALL SELECT uid FROM dose UNION ALL SELECT uid FROM"
                            + " plan UNION ALL SELECT uid FROM provider)");
            for (String kind : List.of("entry", "session", "dose")) {
                sql.update("DELETE FROM imported_" + kind + " WHERE record_id NOT IN (SELECT id FROM " + kind + ")");
            }
            forgotten = sql.update("DELETE FROM change");
            transaction.commit();
        }
        sql.script("VACUUM");
        return forgotten;
    }

    private List<LoggedChange> read(String query, Object... values) {
        List<LoggedChange> lines = new ArrayList<>();
        try (Rows rows = sql.rows(query, values)) {
            while (rows.next()) {
                Instant made = Instant.ofEpochMilli(rows.whole(2));
                lines.add(new LoggedChange(rows.whole(1), made, rows.text(3), rows.text(4), rows.whole(5) == 1));
            }
        }
        return lines;
    }
}

package painlog.store.change;

import java.util.ArrayList;
import java.util.List;
import painlog.store.sql.Batch;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Undoes or redoes one change: swaps its records with the snapshots in the log. Both directions are the same operation.
 * The new items are written behind the old ones, which go last; records of a long run share snapshots.
 */
final class UndoStep {
    /** How many records of a run share a snapshot. */
    private static final int CHUNK = 500;

    /** From so many entries on, if they are a good part of all, day totals are counted anew and not row by row. */
    private static final int MANY = 2000;

    private static final int PART = 4;

    private final Sql sql;
    private final long change;
    private final List<Item> items = new ArrayList<>();
    private long last;
    private long next;

    UndoStep(Sql sql, long change) {
        this.sql = sql;
        this.change = change;
    }

    void make() {
        sql.script("PRAGMA defer_foreign_keys = ON");
        sql.script("PRAGMA cache_size = -32768");
        read();
        LoggedTable[] kinds = LoggedTable.values();
        for (LoggedTable kind : kinds) {
            remember(kind);
        }
        if (areMany()) {
            DayTotalMaintenance totals = DayTotalMaintenance.suspend(sql);
            exchange(kinds);
            totals.recountAll();
        } else {
            exchange(kinds);
        }
        if (items.stream().anyMatch(item -> item.kind == LoggedTable.SETTING)) {
            DayStart.apply(sql);
        }
        sql.update("DELETE FROM change_item WHERE change_id = ? AND seq <= ?", change, last);
        sql.update("UPDATE change SET undone = 1 - undone WHERE id = ?", change);
    }

    private void read() {
        String query =
                "SELECT kind, first_id, last_id, image IS NOT NULL, seq FROM change_item WHERE change_id = ? ORDER BY"
                        + " seq";
        try (Rows rows = sql.rows(query, change)) {
            while (rows.next()) {
                LoggedTable kind = LoggedTable.ofTable(rows.text(1));
                items.add(new Item(kind, rows.whole(2), rows.whole(3), rows.whole(4) == 1));
                last = rows.whole(5);
            }
        }
        next = last;
    }

    private boolean areMany() {
        long entries = 0;
        for (Item item : items) {
            entries += item.kind == LoggedTable.ENTRY ? item.lastId - item.firstId + 1 : 0;
        }
        return entries > MANY && entries * PART > sql.number("SELECT count(*) FROM entry");
    }

    /** Writes the records of a kind as they are now. */
    private void remember(LoggedTable kind) {
        String insert = "INSERT INTO change_item SELECT ?3, ?4, ?5, ?1, ?2, CASE WHEN EXISTS (SELECT 1 FROM "
                + kind.table() + " WHERE id BETWEEN ?1 AND ?2) THEN " + RowSnapshots.expression(sql, kind) + " END";
        List<Long> replaced = new ArrayList<>();
        try (Batch snapshots = sql.batch(insert)) {
            for (Item item : items) {
                for (long first = item.firstId; item.kind == kind && first <= item.lastId; first += CHUNK) {
                    snapshots.add(first, Math.min(first + CHUNK - 1, item.lastId), change, ++next, kind.table());
                    if (item.hasImage || kind == LoggedTable.DELETED) {
                        replaced.add(next);
                    }
                    if (snapshots.isFull()) {
                        snapshots.flush();
                    }
                }
            }
            snapshots.flush();
        }
        if (kind.hasUid()) {
            noteUndone(kind, replaced);
        }
    }

    /** Of records that stay, an edit or deletion that is taken back is remembered, so that the next one is later. */
    private void noteUndone(LoggedTable kind, List<Long> replaced) {
        int time = kind == LoggedTable.DELETED ? 3 : 2;
        String note =
                "INSERT INTO undone_edit SELECT unhex(json_extract(r.value, '$[1]')), json_extract(r.value, '$[" + time
                        + "]') FROM change_item, json_each(image, '$." + kind.table() + "') r"
                        + " WHERE change_id = ? AND seq = ? AND image IS NOT NULL"
                        + " ON CONFLICT DO UPDATE SET edited_at = max(edited_at, excluded.edited_at)";
        try (Batch notes = sql.batch(note)) {
            for (long seq : replaced) {
                notes.add(change, seq);
                if (notes.isFull()) {
                    notes.flush();
                }
            }
            notes.flush();
        }
    }

    private void exchange(LoggedTable[] kinds) {
        for (int i = kinds.length - 1; i >= 0; i--) {
            delete(kinds[i]);
        }
        // names are there once, so all let go of theirs before any gets another's
        sql.update("UPDATE provider SET name = char(1) || id WHERE id IN (" + replaced(LoggedTable.PROVIDER) + ")");
        for (LoggedTable kind : kinds) {
            if (holds(kind)) {
                RowSnapshots.restore(sql, kind, "SELECT image " + old(kind));
            }
        }
    }

    private boolean holds(LoggedTable kind) {
        return items.stream().anyMatch(item -> item.kind == kind);
    }

    private void delete(LoggedTable kind) {
        if (!holds(kind)) {
            return;
        }
        String ids = "SELECT t.id FROM change_item i CROSS JOIN " + kind.table()
                + " t ON t.id BETWEEN first_id AND last_id"
                + " WHERE change_id = " + change + " AND seq > " + last + " AND image IS NOT NULL AND i.kind = '"
                + kind.table() + "'";
        RowSnapshots.delete(sql, kind, kind.isPointedAt() ? ids + " EXCEPT " + replaced(kind) : ids);
    }

    private String replaced(LoggedTable kind) {
        return "SELECT first_id " + old(kind);
    }

    private String old(LoggedTable kind) {
        return "FROM change_item WHERE change_id = " + change + " AND seq <= " + last
                + " AND image IS NOT NULL AND kind = '" + kind.table() + "'";
    }

    /** A row of the change log: records of a kind, and whether it holds how they are on the other side. */
    private record Item(LoggedTable kind, long firstId, long lastId, boolean hasImage) {}
}

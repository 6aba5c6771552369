package painlog.store.change;

import painlog.store.sql.Sql;

/**
 * Undoes or redoes one change: swaps its records with the snapshots in the log. Both directions are the same operation.
 */
final class UndoStep {
    /** Of records that stay, an edit or deletion that is taken back is remembered, so that the next one is later. */
    private static final String NOTE_UNDONE = """
        INSERT INTO undone_edit
        SELECT unhex(json_extract(image, '$.' || kind || '[0][1]')), max(at) FROM (
          SELECT i.kind, p.image, json_extract(p.image, '$.' || p.kind || '[0][2]') AS at
          FROM change_item i JOIN present p ON p.kind = i.kind AND p.id = i.first_id
          WHERE change_id = ? AND i.image IS NOT NULL
            AND i.kind IN ('entry', 'session', 'period', 'dose', 'plan', 'provider')
          UNION ALL
          SELECT kind, image, json_extract(image, '$.deleted[0][3]') FROM present WHERE kind = 'deleted'
        ) GROUP BY 1
        ON CONFLICT DO UPDATE SET edited_at = max(edited_at, excluded.edited_at)
        """;

    private final Sql sql;
    private final long change;

    UndoStep(Sql sql, long change) {
        this.sql = sql;
        this.change = change;
    }

    void make() {
        sql.script("PRAGMA defer_foreign_keys = ON");
        sql.script("CREATE TEMP TABLE present (kind TEXT, id INTEGER, image TEXT, PRIMARY KEY (kind, id))");
        LoggedTable[] kinds = LoggedTable.values();
        for (LoggedTable kind : kinds) {
            remember(kind);
        }
        sql.update(NOTE_UNDONE, change);
        for (int i = kinds.length - 1; i >= 0; i--) {
            delete(kinds[i]);
        }
        // names are there once, so all let go of theirs before any gets another's
        sql.update(
                "UPDATE provider SET name = char(1) || id WHERE id IN (SELECT first_id FROM change_item WHERE"
                        + " change_id = ? AND kind = 'provider' AND image IS NOT NULL)",
                change);
        for (LoggedTable kind : kinds) {
            RowSnapshots.restore(sql, kind, images(kind));
        }
        if (sql.number("SELECT count(*) FROM change_item WHERE change_id = ? AND kind = 'setting'", change) > 0) {
            DayStart.apply(sql);
        }
        swap();
        sql.script("DROP TABLE present");
        sql.update("UPDATE change SET undone = 1 - undone WHERE id = ?", change);
    }

    private void remember(LoggedTable kind) {
        String table = kind.table();
        sql.update(
                "INSERT INTO present SELECT '" + table + "', " + table + ".id, " + RowSnapshots.expression(sql, kind)
                        + " FROM change_item JOIN " + table + " ON " + table + ".id BETWEEN first_id AND last_id"
                        + " WHERE change_id = ? AND change_item.kind = ?",
                change,
                table);
    }

    private void delete(LoggedTable kind) {
        String ids = "SELECT id FROM present WHERE kind = '" + kind.table() + "'";
        String staying = " EXCEPT SELECT first_id FROM change_item WHERE image IS NOT NULL AND change_id = " + change
                + " AND kind = '" + kind.table() + "'";
        RowSnapshots.delete(sql, kind, kind.isPointedAt() ? ids + staying : ids);
    }

    private String images(LoggedTable kind) {
        return "SELECT image FROM change_item WHERE image IS NOT NULL AND change_id = " + change + " AND kind = '"
                + kind.table() + "'";
    }

    private void swap() {
        sql.update("""
            INSERT INTO present SELECT kind, first_id, NULL FROM change_item
            WHERE change_id = ? AND image IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM present p WHERE p.kind = change_item.kind AND p.id = first_id)
            """, change);
        sql.update("DELETE FROM change_item WHERE change_id = ?", change);
        sql.update("""
            INSERT INTO change_item
            SELECT ?, row_number() OVER (ORDER BY kind, id), kind, id, id, image FROM present
            """, change);
    }
}

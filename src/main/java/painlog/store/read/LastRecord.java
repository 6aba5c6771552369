package painlog.store.read;

import java.util.Optional;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Finds the record that was added last; an edit does not make a record newer. */
public final class LastRecord {
    private static final String ADDED = """
        SELECT kind, first_id, last_id FROM change_item JOIN change ON change.id = change_id
        WHERE undone = 0 AND image IS NULL AND kind IN ('entry', 'session', 'period', 'dose', 'plan')
        ORDER BY change_id DESC, seq DESC
        """;

    /** After the history was purged. */
    private static final String WRITTEN = """
        SELECT kind, id FROM (
          SELECT 'entry' AS kind, id, edited_at FROM entry UNION ALL
          SELECT 'session', id, edited_at FROM session UNION ALL
          SELECT 'period', id, edited_at FROM period UNION ALL
          SELECT 'dose', id, edited_at FROM dose UNION ALL
          SELECT 'plan', id, edited_at FROM plan
        ) ORDER BY edited_at DESC, id DESC LIMIT 1
        """;

    private LastRecord() {}

    public static Optional<RecordId> of(Sql sql) {
        try (Rows rows = sql.rows(ADDED)) {
            while (rows.next()) {
                String table = rows.text(1);
                String there = "SELECT max(id) FROM " + table + " WHERE id BETWEEN ? AND ?";
                long id = sql.number(there, rows.whole(2), rows.whole(3));
                if (id > 0) {
                    return Optional.of(id(table, id));
                }
            }
        }
        try (Rows rows = sql.rows(WRITTEN)) {
            return rows.next() ? Optional.of(id(rows.text(1), rows.whole(2))) : Optional.empty();
        }
    }

    private static RecordId id(String table, long id) {
        return new RecordId(RecordKind.ofWord(table), id);
    }
}

package painlog.store;

import java.util.Locale;
import java.util.Optional;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;

/** Finds the record that was made or changed last. */
final class LastRecord {
    private static final String LATEST = """
            SELECT kind, id FROM (
              SELECT 'entry' AS kind, id, edited_at FROM entry WHERE id = (SELECT max(id) FROM entry)
              UNION ALL SELECT 'session', id, edited_at FROM session WHERE id = (SELECT max(id) FROM session)
              UNION ALL SELECT 'period', id, edited_at FROM period WHERE id = (SELECT max(id) FROM period)
              UNION ALL SELECT 'dose', id, edited_at FROM dose WHERE id = (SELECT max(id) FROM dose)
            ) ORDER BY edited_at DESC, kind LIMIT 1
            """;

    private LastRecord() {}

    static Optional<RecordId> of(Sql sql) {
        try (Rows rows = sql.rows(LATEST)) {
            return rows.next()
                    ? Optional.of(
                            new RecordId(RecordKind.valueOf(rows.text(1).toUpperCase(Locale.ROOT)), rows.whole(2)))
                    : Optional.empty();
        }
    }
}

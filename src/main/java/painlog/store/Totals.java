package painlog.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The day totals of many entries at once: the triggers that count row by row step aside, and the new entries
 * are counted together afterwards.
 */
final class Totals {
    private static final String WATCHED = """
            SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'
              AND (name LIKE 'entry%counted' OR name LIKE 'reading%counted' OR name = 'reading_in_range')
            ORDER BY name
            """;

    private static final String VALUES = """
            INSERT INTO day_value SELECT measure, day, value, count(*) FROM reading JOIN entry ON entry.id = entry_id
            WHERE entry.id BETWEEN %1$d AND %2$d GROUP BY measure, day, value
            ON CONFLICT DO UPDATE SET n = n + excluded.n
            """;

    private static final String ENTRIES = """
            INSERT INTO day_entry SELECT day, count(*), sum(recorded_at - felt_at > 86400) FROM entry
            WHERE id BETWEEN %1$d AND %2$d GROUP BY day
            ON CONFLICT DO UPDATE SET entries = entries + excluded.entries, backfilled = backfilled + excluded.backfilled
            """;

    private static final String WORDS = """
            INSERT INTO day_word SELECT day, kind, word, count(*) FROM entry_word JOIN entry ON entry.id = entry_id
            WHERE entry.id BETWEEN %1$d AND %2$d GROUP BY day, kind, word
            ON CONFLICT DO UPDATE SET n = n + excluded.n
            """;

    private static final String SITES = """
            INSERT INTO day_word SELECT day, 'site', site || iif(side = '', '', ':' || side), count(*)
            FROM entry_site JOIN entry ON entry.id = entry_id
            WHERE entry.id BETWEEN %1$d AND %2$d GROUP BY 1, 2, 3
            ON CONFLICT DO UPDATE SET n = n + excluded.n
            """;

    private final Sql sql;
    private final List<String> aside = new ArrayList<>();

    private Totals(Sql sql) {
        this.sql = sql;
    }

    /** Puts the counting triggers aside until the totals are settled. */
    static Totals aside(Sql sql) {
        Totals totals = new Totals(sql);
        List<String> names = new ArrayList<>();
        try (Rows rows = sql.rows(WATCHED)) {
            while (rows.next()) {
                names.add(rows.text(1));
                totals.aside.add(rows.text(2));
            }
        }
        names.forEach(name -> sql.script("DROP TRIGGER " + name));
        return totals;
    }

    /** Counts the entries of these ids and lets the triggers count again. */
    void settle(long first, long last) {
        count(sql, first, last);
        aside.forEach(sql::script);
    }

    /** Counts all entries anew and lets the triggers count again. */
    void settleAll() {
        sql.script("DELETE FROM day_value; DELETE FROM day_entry; DELETE FROM day_word;");
        settle(0, Long.MAX_VALUE);
    }

    private static void count(Sql sql, long first, long last) {
        for (String statement : List.of(VALUES, ENTRIES, WORDS, SITES)) {
            sql.update(statement.formatted(first, last));
        }
    }
}

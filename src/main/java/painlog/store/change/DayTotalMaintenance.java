package painlog.store.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Maintains the day totals for many entries at once: the triggers that count row by row are disabled, and the new
 * entries are counted together afterwards.
 */
public final class DayTotalMaintenance {
    private static final String WATCHED = """
            SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'
              AND (name LIKE 'entry%counted' OR name LIKE 'reading%counted' OR name = 'reading_in_range')
            ORDER BY name
            """;

    /** How the totals follow from the entries, by the table that keeps them; {@code %s} chooses the entries. */
    public static final Map<String, String> RECOUNT = Map.of("day_value", """
            SELECT measure, day, value, count(*) AS n FROM reading JOIN entry ON entry.id = entry_id
            %s GROUP BY 1, 2, 3
            """, "day_entry", """
            SELECT day, count(*) AS entries, sum(recorded_at - felt_at > 86400) AS backfilled FROM entry
            %s GROUP BY 1
            """, "day_word", """
            SELECT day, kind, word, count(*) AS n FROM (
              SELECT day, kind, word FROM entry_word JOIN entry ON entry.id = entry_id %1$s
              UNION ALL
              SELECT day, 'site', site || iif(side = '', '', ':' || side)
              FROM entry_site JOIN entry ON entry.id = entry_id %1$s
            ) GROUP BY 1, 2, 3
            """);

    private static final Map<String, String> ADDED = Map.of(
            "day_value", "n = n + excluded.n",
            "day_entry", "entries = entries + excluded.entries, backfilled = backfilled + excluded.backfilled",
            "day_word", "n = n + excluded.n");

    private final Sql sql;
    private final List<String> aside = new ArrayList<>();

    private DayTotalMaintenance(Sql sql) {
        this.sql = sql;
    }

    /** Drops the counting triggers until the totals are recounted. */
    public static DayTotalMaintenance suspend(Sql sql) {
        DayTotalMaintenance totals = new DayTotalMaintenance(sql);
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
    public void recount(long first, long last) {
        count(sql, first, last);
        aside.forEach(sql::script);
    }

    /** Counts all entries anew and lets the triggers count again. */
    public void recountAll() {
        recount(sql);
        aside.forEach(sql::script);
    }

    /** Counts all entries anew. */
    static void recount(Sql sql) {
        sql.script("DELETE FROM day_value; DELETE FROM day_entry; DELETE FROM day_word;");
        count(sql, 0, Long.MAX_VALUE);
    }

    private static void count(Sql sql, long first, long last) {
        String chosen = "WHERE entry.id BETWEEN " + first + " AND " + last;
        RECOUNT.forEach((table, recount) -> sql.update("INSERT INTO " + table + " " + recount.formatted(chosen)
                + " ON CONFLICT DO UPDATE SET " + ADDED.get(table)));
    }
}

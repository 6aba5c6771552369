package painlog.store;

import java.time.LocalTime;

/** When the journal's days begin. It is kept in the journal, since stored days and their totals follow it. */
final class DayStart {
    private static final String[] COUNTED_AGAIN = {
        "DELETE FROM day_value", "DELETE FROM day_entry", "DELETE FROM day_word", """
        INSERT INTO day_value SELECT measure, day, value, count(*)
        FROM reading JOIN entry ON entry.id = entry_id GROUP BY measure, day, value
        """, """
        INSERT INTO day_entry SELECT day, count(*), sum(recorded_at - felt_at > 86400) FROM entry GROUP BY day
        """, """
        INSERT INTO day_word SELECT day, kind, word, count(*) FROM (
          SELECT entry_id, kind, word FROM entry_word UNION ALL
          SELECT entry_id, 'site', site || iif(side = '', '', ':' || side) FROM entry_site
        ) JOIN entry ON entry.id = entry_id GROUP BY day, kind, word
        """
    };

    private DayStart() {}

    static LocalTime of(Sql sql) {
        return LocalTime.ofSecondOfDay(seconds(sql));
    }

    /** Seconds after midnight. */
    static long seconds(Sql sql) {
        return sql.number("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'day-start'");
    }

    /** Lets days begin at another time: every record moves to the day it now lies on, and days are counted again. */
    static void move(Sql sql, LocalTime time) {
        int seconds = time.toSecondOfDay();
        try (Transaction transaction = Transaction.begin(sql)) {
            sql.update("INSERT OR REPLACE INTO setting VALUES ('day-start', ?)", Integer.toString(seconds));
            sql.update("UPDATE entry SET day_start = ?", seconds);
            sql.update("UPDATE session SET day_start = ?", seconds);
            sql.update("UPDATE dose SET day_start = ?", seconds);
            for (String statement : COUNTED_AGAIN) {
                sql.update(statement);
            }
            transaction.commit();
        }
    }
}

package painlog.store;

import java.time.LocalTime;

/** When the journal's days begin. It is kept in the journal, since stored days and their totals follow it. */
final class DayStart {
    private DayStart() {}

    static LocalTime of(Sql sql) {
        return LocalTime.ofSecondOfDay(seconds(sql));
    }

    /** Seconds after midnight. */
    static long seconds(Sql sql) {
        return sql.number("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'day-start'");
    }
}

package painlog.store.change;

import java.time.LocalTime;
import painlog.error.UnusableJournal;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** When the journal's days begin. It is stored in the journal, since stored days and their totals follow it. */
public final class DayStart {
    private static final int SECONDS_OF_DAY = 86_400;

    private DayStart() {}

    public static LocalTime of(Sql sql) {
        return LocalTime.ofSecondOfDay(seconds(sql));
    }

    /** Seconds after midnight; what is none was changed by hand. */
    static long seconds(Sql sql) {
        long seconds = sql.number("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'day-start'");
        if (seconds < 0 || seconds >= SECONDS_OF_DAY) {
            throw new UnusableJournal("the journal " + sql.file() + " is damaged: its days begin " + seconds
                    + " seconds after midnight; painlog restore puts a backup back, painlog verify --salvage"
                    + " FILE saves the rest");
        }
        return seconds;
    }

    /** Lets days begin at another time: every record moves to the day it now lies on, and days are counted again. */
    public static void move(Sql sql, LocalTime time) {
        int seconds = time.toSecondOfDay();
        try (Transaction transaction = Transaction.begin(sql)) {
            sql.update("INSERT OR REPLACE INTO setting VALUES ('day-start', ?)", Integer.toString(seconds));
            sql.update("UPDATE entry SET day_start = ?", seconds);
            sql.update("UPDATE session SET day_start = ?", seconds);
            sql.update("UPDATE dose SET day_start = ?", seconds);
            DayTotalMaintenance.recount(sql);
            transaction.commit();
        }
    }
}

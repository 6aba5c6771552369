package painlog.store.change;

import java.time.DateTimeException;
import java.time.LocalTime;
import painlog.error.BadInput;
import painlog.error.UnusableJournal;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** When the journal's days begin. It is stored in the journal, since stored days and their totals follow it. */
public final class DayStart {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final String NAME = "day-start";

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

    /** Lets days of a journal that is nowhere else begin at another time; not a change of its log. */
    public static void move(Sql sql, LocalTime time) {
        String replace = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value ="
                + " excluded.value";
        try (Transaction transaction = Transaction.begin(sql)) {
            sql.update(replace, NAME, Integer.toString(time.toSecondOfDay()));
            apply(sql);
            transaction.commit();
        }
    }

    /** Lets days begin at another time, as a part of a change. */
    static void move(Sql sql, ChangeLog log, LocalTime time) {
        SettingWriter.write(sql, log, NAME, Integer.toString(time.toSecondOfDay()));
        apply(sql);
    }

    /** Every record moves to the day it lies on by the journal's setting, and days are counted again. */
    static void apply(Sql sql) {
        long seconds = seconds(sql);
        for (String table : new String[] {"entry", "session", "dose"}) {
            sql.update("UPDATE " + table + " SET day_start = ?", seconds);
        }
        DayTotalMaintenance.recount(sql);
    }

    /**
     * The time that a stored number of seconds stands for.
     *
     * @throws BadInput when it stands for none
     */
    public static LocalTime parse(String seconds) {
        try {
            return LocalTime.ofSecondOfDay(seconds.isEmpty() ? 0 : Integer.parseInt(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new BadInput(
                    "the setting day-start is \"" + seconds + "\", which is no number of seconds after midnight", e);
        }
    }
}

package painlog.store.read;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import painlog.journal.Stored;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.sql.Rows;

/** Reads the identity of a record on other machines, in columns after those of the record itself. */
final class SyncColumns {
    private SyncColumns() {}

    /** The query of a table with the identifying columns added, in the order that is the same on every machine. */
    static String select(String select, String table, String time) {
        return selected(select, table, "ORDER BY " + time + ", uid");
    }

    /** The same for the records of these ids. */
    static String select(String select, String table, Collection<Long> ids) {
        String among = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return selected(select, table, "WHERE id IN (" + among + ") ORDER BY id");
    }

    private static String selected(String select, String table, String tail) {
        int from = select.lastIndexOf("FROM " + table);
        boolean timed = !table.equals("period") && !table.equals("plan");
        String raw = timed ? "(SELECT raw FROM imported_" + table + " WHERE record_id = " + table + ".id)" : "''";
        String start = timed ? "day_start" : "0";
        return select.substring(0, from) + ", uid, edited_at, " + start + ", " + raw + " FROM " + table + " " + tail;
    }

    /** The record with its identifying columns, which begin there. */
    static VersionedRecord<?> of(Rows rows, int first, Stored<?> record) {
        Uid uid = Uid.of(rows.bytes(first));
        Instant edited = Instant.ofEpochMilli(rows.whole(first + 1));
        int dayStart = (int) rows.whole(first + 2);
        return new VersionedRecord<>(record.id().number(), uid, edited, dayStart, rows.text(first + 3), record.value());
    }
}

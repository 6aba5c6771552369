package painlog.store.read;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import painlog.journal.ImportedRecord;
import painlog.journal.Stored;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.part.SourceColumns;
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
        String origin = timed ? "day_start, raw, columns, earlier" : "0, '', '', NULL";
        String join = timed ? " LEFT JOIN imported_" + table + " ON record_id = id " : " ";
        return select.substring(0, from) + ", uid, edited_at, " + origin + " FROM " + table + join + tail;
    }

    /** The record with its identifying columns, which begin there. */
    static VersionedRecord<?> of(Rows rows, int first, Stored<?> record) {
        Uid uid = Uid.of(rows.bytes(first));
        Instant edited = Instant.ofEpochMilli(rows.whole(first + 1));
        int dayStart = (int) rows.whole(first + 2);
        return new VersionedRecord<>(
                record.id().number(), uid, edited, dayStart, origin(rows, first + 3), record.value());
    }

    private static ImportedRecord.Origin origin(Rows rows, int first) {
        if (rows.text(first).isEmpty()) {
            return ImportedRecord.Origin.NONE;
        }
        Optional<Uid> earlier = rows.absent(first + 2) ? Optional.empty() : Optional.of(Uid.of(rows.bytes(first + 2)));
        return new ImportedRecord.Origin(rows.text(first), SourceColumns.parse(rows.text(first + 1)), earlier);
    }
}

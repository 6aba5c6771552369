package painlog.store.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.Change;
import painlog.store.change.ChangeLog;
import painlog.store.change.LoggedTable;
import painlog.store.change.PeriodWriter;
import painlog.store.read.Periods;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/**
 * Merges two journals' periods. Those of one therapy that overlap become one: it covers the days of all, and has the
 * goal and the label of the one edited last.
 */
final class PeriodMerge {
    private final Sql sql;
    private final ChangeLog log;
    private final RecordMerge records;

    PeriodMerge(Sql sql, ChangeLog log, RecordMerge records) {
        this.sql = sql;
        this.log = log;
        this.records = records;
    }

    /** Takes a period that is not here in this version or a later one. */
    void take(VersionedRecord<Period> trace) {
        long id = sql.number(
                "SELECT id FROM period WHERE uid = ?", (Object) trace.uid().bytes());
        if (id > 0) {
            records.delete(LoggedTable.PERIOD, id, trace.edited().toEpochMilli());
        }
        VersionedRecord<Period> joined = trace;
        List<VersionedRecord<Period>> others = overlapping(joined.value());
        while (!others.isEmpty()) {
            VersionedRecord<Period> other = others.get(0);
            id = id > 0 ? id : other.number();
            VersionedRecord<Period> both = join(joined, other);
            records.delete(LoggedTable.PERIOD, other.number(), both.edited().toEpochMilli());
            delete(joined.uid(), both.edited());
            joined = both;
            others = overlapping(joined.value());
        }
        write(joined, id);
    }

    private void write(VersionedRecord<Period> period, long id) {
        Change.WriteStamp writeStamp = new Change.WriteStamp(period.edited().toEpochMilli(), 0);
        long wanted = id > 0 ? id : records.number(LoggedTable.PERIOD, period);
        long written = PeriodWriter.insert(
                sql, writeStamp, new Change.RecordIdentity(wanted, period.uid().hex()), period.value());
        if (id == 0) {
            log.added(LoggedTable.PERIOD, written, written);
        }
        records.revive(period.uid());
        records.countPeriod(id == 0);
    }

    /** The identity that is given up gets a tombstone, so that it is not merged again. */
    private void delete(Uid uid, Instant when) {
        sql.update("INSERT OR REPLACE INTO deleted VALUES (?, 'period', ?)", uid.bytes(), when.toEpochMilli());
    }

    /** Edited a millisecond after both, so that it wins against either of them. */
    private static VersionedRecord<Period> join(VersionedRecord<Period> a, VersionedRecord<Period> b) {
        boolean inOrder = a.uid().compareTo(b.uid()) < 0;
        VersionedRecord<Period> first = inOrder ? a : b;
        VersionedRecord<Period> second = inOrder ? b : a;
        VersionedRecord<Period> later = second.edited().isAfter(first.edited()) ? second : first;
        Period x = a.value();
        Period y = b.value();
        LocalDate begin = x.first().isBefore(y.first()) ? x.first() : y.first();
        Optional<LocalDate> end = x.last().isEmpty() || y.last().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        x.last().get().isAfter(y.last().get())
                                ? x.last().get()
                                : y.last().get());
        Period joined = new Period(
                x.therapy(), begin, end, later.value().goal(), later.value().label());
        return new VersionedRecord<>(0, first.uid(), later.edited().plusMillis(1), 0, "", joined);
    }

    private List<VersionedRecord<Period>> overlapping(Period period) {
        List<VersionedRecord<Period>> found = new ArrayList<>();
        for (Stored<Period> stored : new Periods(sql).overlapping(period, 0)) {
            long id = stored.id().number();
            try (Rows rows = sql.rows("SELECT uid, edited_at FROM period WHERE id = ?", id)) {
                rows.next();
                Instant edited = Instant.ofEpochMilli(rows.whole(2));
                found.add(new VersionedRecord<>(id, Uid.of(rows.bytes(1)), edited, 0, "", stored.value()));
            }
        }
        return found;
    }
}

package painlog.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.journal.Period;
import painlog.journal.Stored;
import painlog.journal.Traced;
import painlog.journal.Uid;

/**
 * The union of two journals' periods. Those of one therapy that overlap become one: it covers the days of all,
 * and has the goal and the label of the one edited last.
 */
final class UnionPeriods {
    private final Sql sql;
    private final ChangeLog log;
    private final UnionRecords records;

    UnionPeriods(Sql sql, ChangeLog log, UnionRecords records) {
        this.sql = sql;
        this.log = log;
        this.records = records;
    }

    /** Takes a period that is not here in this version or a later one. */
    void take(Traced<Period> trace) {
        long id = sql.number(
                "SELECT id FROM period WHERE uid = ?", (Object) trace.uid().bytes());
        if (id > 0) {
            records.takeOut(Kept.PERIOD, id, trace.edited().toEpochMilli());
        }
        Traced<Period> joined = trace;
        List<Traced<Period>> others = overlapping(joined.value());
        while (!others.isEmpty()) {
            Traced<Period> other = others.get(0);
            id = id > 0 ? id : other.number();
            Traced<Period> both = join(joined, other);
            records.takeOut(Kept.PERIOD, other.number(), both.edited().toEpochMilli());
            bury(joined.uid(), both.edited());
            joined = both;
            others = overlapping(joined.value());
        }
        write(joined, id);
    }

    private void write(Traced<Period> period, long id) {
        Change.Stamp stamp = new Change.Stamp(period.edited().toEpochMilli(), 0);
        long wanted = id > 0 ? id : records.number(Kept.PERIOD, period);
        long written = PeriodWriter.insert(
                sql, stamp, new Change.Seat(wanted, period.uid().hex()), period.value());
        if (id == 0) {
            log.added(Kept.PERIOD, written, written);
        }
        records.revive(period.uid());
        records.countPeriod(id == 0);
    }

    /** The identity that gives way is marked as deleted, so that it is not brought in again. */
    private void bury(Uid uid, Instant when) {
        sql.update("INSERT OR REPLACE INTO deleted VALUES (?, 'period', ?)", uid.bytes(), when.toEpochMilli());
    }

    /** Edited a millisecond after both, so that it holds against either of them. */
    private static Traced<Period> join(Traced<Period> a, Traced<Period> b) {
        boolean inOrder = a.uid().compareTo(b.uid()) < 0;
        Traced<Period> first = inOrder ? a : b;
        Traced<Period> second = inOrder ? b : a;
        Traced<Period> later = second.edited().isAfter(first.edited()) ? second : first;
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
        return new Traced<>(0, first.uid(), later.edited().plusMillis(1), 0, "", joined);
    }

    private List<Traced<Period>> overlapping(Period period) {
        List<Traced<Period>> found = new ArrayList<>();
        for (Stored<Period> stored : new Periods(sql).overlapping(period, 0)) {
            long id = stored.id().number();
            try (Rows rows = sql.rows("SELECT uid, edited_at FROM period WHERE id = ?", id)) {
                rows.next();
                Instant edited = Instant.ofEpochMilli(rows.whole(2));
                found.add(new Traced<>(id, Uid.of(rows.bytes(1)), edited, 0, "", stored.value()));
            }
        }
        return found;
    }
}

package painlog.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Gone;
import painlog.journal.Period;
import painlog.journal.Session;
import painlog.journal.StoredRecordVisitor;
import painlog.journal.Traced;
import painlog.journal.Uid;

/** The union of two journals' entries, sessions and doses, and what periods have in common with them. */
final class UnionRecords implements AutoCloseable {
    private final Sql sql;
    private final ChangeLog log;
    private final UnionProviders providers;
    private final Totals totals;
    private final EntryBulk bulk;
    private final Map<Kept, Boolean> keepsNumbers = new EnumMap<>(Kept.class);
    private long added;
    private long changed;
    private long deleted;
    private long same;

    UnionRecords(Sql sql, ChangeLog log, UnionProviders providers) {
        this.sql = sql;
        this.log = log;
        this.providers = providers;
        this.totals = Totals.aside(sql);
        this.bulk = new EntryBulk(sql);
        for (Kept kind : List.of(Kept.ENTRY, Kept.SESSION, Kept.PERIOD, Kept.DOSE)) {
            keepsNumbers.put(kind, sql.number("SELECT seq FROM sqlite_sequence WHERE name = ?", kind.table()) == 0);
        }
    }

    /** Takes records of one kind and gives back the periods among them that are to be taken. */
    List<Traced<Period>> take(List<Traced<?>> records) {
        bulk.flush();
        Kept kind = Kept.holding(records.get(0).value());
        Standing standing = Standing.of(sql, kind, records);
        List<Traced<Period>> periods = new ArrayList<>();
        for (Traced<?> record : records) {
            if (standing.isOlderThan(record)) {
                record.value().accept(new Taking(record, standing, periods)).run();
            } else {
                same++;
            }
        }
        return periods;
    }

    /** The number it had, in a journal that has not given any; else 0. */
    long number(Kept kind, Traced<?> record) {
        return Boolean.TRUE.equals(keepsNumbers.get(kind)) ? record.number() : 0;
    }

    private Session named(Session session) {
        return session.by(providers.name(session.treatment().provider()));
    }

    private void raw(Kept kind, long id, String raw) {
        if (!raw.isEmpty()) {
            sql.update("INSERT INTO imported_" + kind.table() + " VALUES (?, ?)", id, raw);
        }
    }

    /** Takes a record out of this journal, to be put back as another version or not at all. */
    void takeOut(Kept kind, long id, long when) {
        log.touched(kind, id);
        Images.takeOut(sql, kind, Long.toString(id), when);
    }

    /** A record that stands is not marked as deleted. */
    void revive(Uid uid) {
        sql.update("DELETE FROM deleted WHERE uid = ?", (Object) uid.bytes());
    }

    void countPeriod(boolean isNew) {
        added += isNew ? 1 : 0;
        changed += isNew ? 0 : 1;
    }

    /** Takes the mark of a deleted record over, and deletes the record unless it was edited later. */
    void gone(Gone gone) {
        bulk.flush();
        Kept kind = Kept.of(gone.kind());
        long when = gone.deleted().toEpochMilli();
        long id = sql.number("SELECT id FROM " + kind.table() + " WHERE uid = ?", (Object)
                gone.uid().bytes());
        if (id > 0 && sql.number("SELECT edited_at FROM " + kind.table() + " WHERE id = ?", id) > when) {
            return;
        }
        if (id > 0) {
            takeOut(kind, id, when);
            deleted++;
        }
        sql.update(
                "INSERT INTO deleted VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET deleted_at = max(deleted_at, excluded.deleted_at)",
                gone.uid().bytes(),
                kind.table(),
                when);
    }

    /** Writes what is waiting, counts the totals anew and notes the new entries. */
    Union.Tally finish(long otherChanges, long otherKnown) {
        bulk.flush();
        totals.settleAll();
        if (bulk.last() >= bulk.first()) {
            log.added(Kept.ENTRY, bulk.first(), bulk.last());
        }
        return new Union.Tally(added + otherChanges, changed, deleted, same + otherKnown);
    }

    @Override
    public void close() {
        bulk.close();
    }

    /** Puts a newer record in its place; a period is only listed. */
    private final class Taking implements StoredRecordVisitor<Runnable> {
        private final Traced<?> record;
        private final List<Traced<Period>> periods;
        private final Change.Stamp stamp;
        private final long id;
        private final boolean wasDeleted;

        Taking(Traced<?> record, Standing standing, List<Traced<Period>> periods) {
            this.record = record;
            this.periods = periods;
            this.stamp = new Change.Stamp(record.edited().toEpochMilli(), record.dayStart());
            this.id = standing.id(record);
            this.wasDeleted = standing.wasDeleted(record);
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> {
                Change.Seat seat = seat(Kept.ENTRY);
                if (id > 0) {
                    EntryWriter.insert(sql, stamp, seat, entry);
                } else {
                    bulk.add(seat.id(), record.uid(), stamp, entry, record.raw());
                }
                stands();
            };
        }

        @Override
        public Runnable session(Session session) {
            return () -> {
                Change.Seat seat = seat(Kept.SESSION);
                wrote(Kept.SESSION, SessionWriter.insert(sql, stamp, seat, named(session)));
                stands();
            };
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> {
                wrote(Kept.DOSE, DoseWriter.insert(sql, stamp, seat(Kept.DOSE), dose));
                stands();
            };
        }

        @Override
        public Runnable period(Period period) {
            return () -> periods.add(record.with(period));
        }

        /** Where the record goes, from which an earlier version is taken out. */
        private Change.Seat seat(Kept kind) {
            if (id > 0) {
                takeOut(kind, id, record.edited().toEpochMilli());
                changed++;
            } else {
                added++;
            }
            return new Change.Seat(
                    id > 0 ? id : number(kind, record), record.uid().hex());
        }

        private void wrote(Kept kind, long written) {
            if (id == 0) {
                log.added(kind, written, written);
                raw(kind, written, record.raw());
            }
        }

        private void stands() {
            if (id > 0 || wasDeleted) {
                revive(record.uid());
            }
        }
    }
}

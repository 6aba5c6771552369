package painlog.store.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Session;
import painlog.journal.StoredRecordVisitor;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.store.change.Change;
import painlog.store.change.ChangeLog;
import painlog.store.change.DayTotalMaintenance;
import painlog.store.change.DoseWriter;
import painlog.store.change.EntryBatchWriter;
import painlog.store.change.EntryWriter;
import painlog.store.change.LoggedTable;
import painlog.store.change.RowSnapshots;
import painlog.store.change.SessionWriter;
import painlog.store.importing.ExistingRecords;
import painlog.store.sql.Sql;

/** Merges two journals' entries, sessions and doses, and what periods have in common with them. */
final class RecordMerge implements AutoCloseable {
    private final Sql sql;
    private final ChangeLog log;
    private final ProviderMerge providers;
    private final DayTotalMaintenance totals;
    private final EntryBatchWriter bulk;
    private final Map<LoggedTable, Boolean> keepsNumbers = new EnumMap<>(LoggedTable.class);
    private long added;
    private long changed;
    private long deleted;
    private long same;

    RecordMerge(Sql sql, ChangeLog log, ProviderMerge providers) {
        this.sql = sql;
        this.log = log;
        this.providers = providers;
        this.totals = DayTotalMaintenance.suspend(sql);
        this.bulk = new EntryBatchWriter(sql);
        for (LoggedTable kind : List.of(LoggedTable.ENTRY, LoggedTable.SESSION, LoggedTable.PERIOD, LoggedTable.DOSE)) {
            keepsNumbers.put(kind, sql.number("SELECT seq FROM sqlite_sequence WHERE name = ?", kind.table()) == 0);
        }
    }

    /** Takes records of one kind and gives back the periods among them that are to be taken. */
    List<VersionedRecord<Period>> take(List<VersionedRecord<?>> records) {
        bulk.flush();
        LoggedTable kind = LoggedTable.holding(records.get(0).value());
        ExistingRecords existingRecords = ExistingRecords.of(sql, kind, records);
        List<VersionedRecord<Period>> periods = new ArrayList<>();
        for (VersionedRecord<?> record : records) {
            if (existingRecords.isOlderThan(record)) {
                record.value()
                        .accept(new Taking(record, existingRecords, periods))
                        .run();
            } else {
                same++;
            }
        }
        return periods;
    }

    /** The number it had, in a journal that has not given any; else 0. */
    long number(LoggedTable kind, VersionedRecord<?> record) {
        return Boolean.TRUE.equals(keepsNumbers.get(kind)) ? record.number() : 0;
    }

    private Session named(Session session) {
        return session.by(providers.name(session.treatment().provider()));
    }

    private void raw(LoggedTable kind, long id, String raw) {
        if (!raw.isEmpty()) {
            sql.update("INSERT INTO imported_" + kind.table() + " VALUES (?, ?)", id, raw);
        }
    }

    /** Takes a record out of this journal, to be put back as another version or not at all. */
    void delete(LoggedTable kind, long id, long when) {
        log.touched(kind, id);
        RowSnapshots.delete(sql, kind, Long.toString(id), when);
    }

    /** Removes the tombstone of a record that exists. */
    void revive(Uid uid) {
        sql.update("DELETE FROM deleted WHERE uid = ?", (Object) uid.bytes());
    }

    void countPeriod(boolean isNew) {
        added += isNew ? 1 : 0;
        changed += isNew ? 0 : 1;
    }

    /** Takes over a tombstone, and deletes the record unless it was edited later. */
    void tombstone(Tombstone tombstone) {
        bulk.flush();
        LoggedTable kind = LoggedTable.of(tombstone.kind());
        long when = tombstone.deleted().toEpochMilli();
        long id = sql.number("SELECT id FROM " + kind.table() + " WHERE uid = ?", (Object)
                tombstone.uid().bytes());
        if (id > 0 && sql.number("SELECT edited_at FROM " + kind.table() + " WHERE id = ?", id) > when) {
            return;
        }
        if (id > 0) {
            delete(kind, id, when);
            deleted++;
        }
        sql.update(
                "INSERT INTO deleted VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET deleted_at = max(deleted_at, excluded.deleted_at)",
                tombstone.uid().bytes(),
                kind.table(),
                when);
    }

    /** Writes the queued entries, recounts the totals and logs the new entries. */
    JournalMerge.Tally finish(long otherChanges, long otherKnown) {
        bulk.flush();
        totals.recountAll();
        if (bulk.last() >= bulk.first()) {
            log.added(LoggedTable.ENTRY, bulk.first(), bulk.last());
        }
        return new JournalMerge.Tally(added + otherChanges, changed, deleted, same + otherKnown);
    }

    @Override
    public void close() {
        bulk.close();
    }

    /** Puts a newer record in its place; a period is only listed. */
    private final class Taking implements StoredRecordVisitor<Runnable> {
        private final VersionedRecord<?> record;
        private final List<VersionedRecord<Period>> periods;
        private final Change.WriteStamp writeStamp;
        private final long id;
        private final boolean wasDeleted;

        Taking(VersionedRecord<?> record, ExistingRecords existingRecords, List<VersionedRecord<Period>> periods) {
            this.record = record;
            this.periods = periods;
            this.writeStamp = new Change.WriteStamp(record.edited().toEpochMilli(), record.dayStart());
            this.id = existingRecords.id(record);
            this.wasDeleted = existingRecords.wasDeleted(record);
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> {
                Change.RecordIdentity recordIdentity = seat(LoggedTable.ENTRY);
                if (id > 0) {
                    EntryWriter.insert(sql, writeStamp, recordIdentity, entry);
                } else {
                    bulk.add(recordIdentity.id(), record.uid(), writeStamp, entry, record.raw());
                }
                stands();
            };
        }

        @Override
        public Runnable session(Session session) {
            return () -> {
                Change.RecordIdentity recordIdentity = seat(LoggedTable.SESSION);
                wrote(LoggedTable.SESSION, SessionWriter.insert(sql, writeStamp, recordIdentity, named(session)));
                stands();
            };
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> {
                wrote(LoggedTable.DOSE, DoseWriter.insert(sql, writeStamp, seat(LoggedTable.DOSE), dose));
                stands();
            };
        }

        @Override
        public Runnable period(Period period) {
            return () -> periods.add(record.with(period));
        }

        /** The id and identity the record gets; an earlier version is deleted. */
        private Change.RecordIdentity seat(LoggedTable kind) {
            if (id > 0) {
                delete(kind, id, record.edited().toEpochMilli());
                changed++;
            } else {
                added++;
            }
            return new Change.RecordIdentity(
                    id > 0 ? id : number(kind, record), record.uid().hex());
        }

        private void wrote(LoggedTable kind, long written) {
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

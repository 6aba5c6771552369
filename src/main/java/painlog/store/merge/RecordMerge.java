package painlog.store.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.IdentifiedRecordVisitor;
import painlog.journal.ImportedRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Session;
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
import painlog.store.change.OriginWriter;
import painlog.store.change.PlanWriter;
import painlog.store.change.RowSnapshots;
import painlog.store.change.SessionWriter;
import painlog.store.change.TombstoneWriter;
import painlog.store.importing.ExistingRecords;
import painlog.store.sql.Sql;

/** Merges two journals' entries, sessions and doses, and the tombstones of all kinds. */
final class RecordMerge implements AutoCloseable {
    private final Sql sql;
    private final ChangeLog log;
    private final ProviderMerge providers;
    private final TombstoneWriter tombstones;
    private final MergeCounts counts;
    private final long now;
    private final DayTotalMaintenance totals;
    private final EntryBatchWriter bulk;
    private final Map<LoggedTable, Boolean> keepsNumbers = new EnumMap<>(LoggedTable.class);

    RecordMerge(Change change, ProviderMerge providers, MergeCounts counts) {
        this.sql = change.sql();
        this.log = change.log();
        this.providers = providers;
        this.tombstones = change.tombstones();
        this.counts = counts;
        this.now = change.stamp().millis();
        this.totals = DayTotalMaintenance.suspend(sql);
        this.bulk = new EntryBatchWriter(sql);
        for (LoggedTable kind : List.of(
                LoggedTable.ENTRY, LoggedTable.SESSION, LoggedTable.PERIOD, LoggedTable.DOSE, LoggedTable.PLAN)) {
            keepsNumbers.put(kind, sql.number("SELECT seq FROM sqlite_sequence WHERE name = ?", kind.table()) == 0);
        }
    }

    /** Takes records of one kind. */
    void take(List<VersionedRecord<? extends IdentifiedRecord>> records) {
        bulk.flush();
        LoggedTable kind = LoggedTable.holding(records.get(0).value());
        ExistingRecords existingRecords = ExistingRecords.of(sql, kind, records);
        for (VersionedRecord<? extends IdentifiedRecord> record : records) {
            ImportedRecord.Status status = existingRecords.status(record);
            if (status == ImportedRecord.Status.KNOWN && existingRecords.isRenamed(record)) {
                rename(kind, existingRecords.id(record), record);
            } else if (counts.takes(status)) {
                record.value()
                        .accept(new Taking(record, existingRecords, status))
                        .run();
            }
        }
    }

    /** The record stays as it is here, under the identity that it has there. */
    private void rename(LoggedTable kind, long id, VersionedRecord<?> there) {
        log.touched(kind, id);
        sql.update(
                "UPDATE " + kind.table() + " SET uid = ? WHERE id = ?",
                there.uid().bytes(),
                id);
        OriginWriter.replace(sql, kind, id, there.origin());
        counts.wrote(false);
    }

    /** The number it had, in a journal that has not given any; else 0. */
    long number(LoggedTable kind, VersionedRecord<?> record) {
        return Boolean.TRUE.equals(keepsNumbers.get(kind)) ? record.number() : 0;
    }

    private Session named(Session session) {
        return session.by(providers.name(session.treatment().provider()));
    }

    /** Takes a record out of this journal, to be put back as another version or not at all. */
    void delete(LoggedTable kind, long id) {
        log.touched(kind, id);
        RowSnapshots.delete(sql, kind, Long.toString(id));
    }

    /** Takes over a tombstone, and deletes the record unless it was edited later. */
    void tombstone(Tombstone tombstone) {
        bulk.flush();
        LoggedTable kind = LoggedTable.of(tombstone.kind());
        long when = tombstone.deleted().toEpochMilli();
        long own = sql.number("SELECT id FROM " + kind.table() + " WHERE uid = ?", (Object)
                tombstone.uid().bytes());
        List<OriginWriter.Since> since = own > 0 ? List.of() : OriginWriter.since(sql, kind, tombstone.uid());
        long id = since.size() == 1 ? since.get(0).id() : own;
        if (id > 0 && sql.number("SELECT edited_at FROM " + kind.table() + " WHERE id = ?", id) > when) {
            return;
        }
        if (id > 0) {
            if (own == 0) {
                tombstones.write(since.get(0).uid(), kind, when);
            }
            delete(kind, id);
        }
        counts.deleted(id > 0, tombstones.write(tombstone.uid(), kind, when));
    }

    /** Writes the queued entries, recounts the totals and logs the new entries. */
    void finish() {
        bulk.flush();
        totals.recountAll();
        if (bulk.last() >= bulk.first()) {
            log.added(LoggedTable.ENTRY, bulk.first(), bulk.last());
        }
    }

    @Override
    public void close() {
        bulk.close();
    }

    /** Puts a newer record in its place. */
    private final class Taking implements IdentifiedRecordVisitor<Runnable> {
        private final VersionedRecord<?> record;
        private final Change.WriteStamp writeStamp;
        private final long id;
        private final Uid uid;
        private final boolean isRenamed;

        Taking(VersionedRecord<?> record, ExistingRecords existingRecords, ImportedRecord.Status status) {
            this.record = record;
            this.id = existingRecords.id(record);
            this.uid = existingRecords.uid(record);
            this.isRenamed = existingRecords.isRenamed(record);
            long deleted =
                    existingRecords.deletedAs(record).map(tombstones::remove).orElse(0L);
            this.writeStamp = status == ImportedRecord.Status.DELETED
                    ? new Change.WriteStamp(now, record.dayStart()).after(deleted)
                    : new Change.WriteStamp(record.edited().toEpochMilli(), record.dayStart());
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> {
                Change.RecordIdentity recordIdentity = seat(LoggedTable.ENTRY);
                if (id > 0) {
                    EntryWriter.insert(sql, writeStamp, recordIdentity, entry);
                } else {
                    bulk.add(recordIdentity.id(), record.uid(), writeStamp, entry, record.origin());
                }
            };
        }

        @Override
        public Runnable session(Session session) {
            return () -> {
                Change.RecordIdentity recordIdentity = seat(LoggedTable.SESSION);
                wrote(LoggedTable.SESSION, SessionWriter.insert(sql, writeStamp, recordIdentity, named(session)));
            };
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> wrote(LoggedTable.DOSE, DoseWriter.insert(sql, writeStamp, seat(LoggedTable.DOSE), dose));
        }

        @Override
        public Runnable plan(Plan plan) {
            return () -> wrote(LoggedTable.PLAN, PlanWriter.insert(sql, writeStamp, seat(LoggedTable.PLAN), plan));
        }

        @Override
        public Runnable period(Period period) {
            throw new IllegalArgumentException("periods are merged by PeriodMerge");
        }

        /** The id and identity the record gets; an earlier version is deleted. */
        private Change.RecordIdentity seat(LoggedTable kind) {
            if (id > 0) {
                delete(kind, id);
            }
            counts.wrote(id == 0);
            if (isRenamed) {
                OriginWriter.replace(sql, kind, id, record.origin());
            }
            return new Change.RecordIdentity(id > 0 ? id : number(kind, record), uid.hex());
        }

        private void wrote(LoggedTable kind, long written) {
            if (id == 0) {
                log.added(kind, written, written);
                OriginWriter.insert(sql, kind, written, record.origin());
            }
        }
    }
}

package painlog.store.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.store.change.Change;
import painlog.store.change.ChangeLog;
import painlog.store.change.DayTotalMaintenance;
import painlog.store.change.DoseWriter;
import painlog.store.change.EntryBatchWriter;
import painlog.store.change.IdRange;
import painlog.store.change.LoggedTable;
import painlog.store.change.OriginWriter;
import painlog.store.change.ProviderWriter;
import painlog.store.change.SessionWriter;
import painlog.store.change.TombstoneWriter;
import painlog.store.read.Providers;
import painlog.store.sql.Sql;

/** Writes the records of another program's file, except those that are in the journal already. */
public final class RecordImporter implements AutoCloseable {
    /**
     * What became of the records.
     *
     * @param known were in the journal already, or were twice in the file
     * @param deletedHere were deleted from the journal and are not brought back
     */
    public record Tally(long entries, long sessions, long doses, long known, long deletedHere) {
        /** How many were added. */
        public long added() {
            return entries + sessions + doses;
        }
    }

    private static final int CHUNK = 500;

    private final Sql sql;
    private final ChangeLog log;
    private final Change.WriteStamp writeStamp;
    private final DayTotalMaintenance totals;
    private final EntryBatchWriter bulk;
    private final TombstoneWriter tombstones;
    private final UidLookup lookup;
    private final boolean revive;
    private final List<Waiting> waiting = new ArrayList<>(CHUNK);
    private final IdRange sessions = new IdRange();
    private final IdRange doses = new IdRange();
    private long known;
    private long deletedHere;

    /**
     * Takes records in as a part of the change.
     *
     * @param revive whether records that were deleted here are brought back
     */
    public RecordImporter(Change change, boolean revive) {
        this.sql = change.sql();
        this.log = change.log();
        this.writeStamp = change.stamp();
        this.tombstones = change.tombstones();
        this.lookup = new UidLookup(sql);
        this.revive = revive;
        sql.script("PRAGMA cache_size = -32768");
        this.totals = DayTotalMaintenance.suspend(sql);
        this.bulk = new EntryBatchWriter(sql);
    }

    /** Takes one record. */
    public void take(ImportedRecord imported) {
        imported.record().accept(new Taking(imported)).run();
    }

    /** What the journal knows of the record. */
    public ImportedRecord.Status status(ImportedRecord imported) {
        LoggedTable kind = LoggedTable.holding(imported.record());
        return lookup.statuses(kind, List.of(imported.uid())).getOrDefault(imported.uid(), ImportedRecord.Status.NEW);
    }

    private void takeEntries() {
        List<Uid> uids = new ArrayList<>(CHUNK);
        waiting.forEach(next -> uids.add(next.imported.uid()));
        Map<Uid, ImportedRecord.Status> statuses = lookup.statuses(LoggedTable.ENTRY, uids);
        for (Waiting next : waiting) {
            Uid uid = next.imported.uid();
            ImportedRecord.Status status = statuses.getOrDefault(uid, ImportedRecord.Status.NEW);
            if (isTaken(status)) {
                bulk.add(0, uid, stamp(uid, status), next.entry, next.imported.origin());
                statuses.put(uid, ImportedRecord.Status.KNOWN);
            }
        }
        bulk.flush();
        waiting.clear();
    }

    /** Whether a record of that status is written; the others are counted. */
    private boolean isTaken(ImportedRecord.Status status) {
        return switch (status) {
            case NEW -> true;
            case KNOWN -> {
                known++;
                yield false;
            }
            case DELETED -> {
                deletedHere += revive ? 0 : 1;
                yield revive;
            }
        };
    }

    /** A record that is brought back is edited after its deletion, whose tombstone goes. */
    private Change.WriteStamp stamp(Uid uid, ImportedRecord.Status status) {
        return status == ImportedRecord.Status.DELETED ? writeStamp.after(tombstones.remove(uid)) : writeStamp;
    }

    Session withKnownProvider(Session session) {
        String name = session.treatment().provider();
        if (name.isEmpty()) {
            return session;
        }
        Optional<Provider> known = new Providers(sql).find(name);
        if (known.isEmpty()) {
            long id = ProviderWriter.insert(sql, writeStamp, Provider.named(name));
            log.added(LoggedTable.PROVIDER, id, id);
        }
        return known.map(provider -> session.by(provider.name())).orElse(session);
    }

    /** Writes the queued records, recounts the day totals and logs the change. */
    public Tally finish() {
        if (!waiting.isEmpty()) {
            takeEntries();
        }
        totals.recount(bulk.first(), bulk.last());
        long entries = bulk.last() - bulk.first() + 1;
        if (entries > 0) {
            log.added(LoggedTable.ENTRY, bulk.first(), bulk.last());
        }
        sessions.log(log, LoggedTable.SESSION);
        doses.log(log, LoggedTable.DOSE);
        return new Tally(entries, sessions.size(), doses.size(), known, deletedHere);
    }

    @Override
    public void close() {
        bulk.close();
    }

    /** An entry with its imported record. */
    private record Waiting(ImportedRecord imported, Entry entry) {}

    /** Entries wait until there are enough of them; the other records are few and are written at once. */
    private final class Taking implements RecordVisitor<Runnable> {
        private final ImportedRecord imported;

        Taking(ImportedRecord imported) {
            this.imported = imported;
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> {
                waiting.add(new Waiting(imported, entry));
                if (waiting.size() == CHUNK) {
                    takeEntries();
                }
            };
        }

        @Override
        public Runnable session(Session session) {
            return () -> {
                ImportedRecord.Status status = status(imported);
                if (isTaken(status)) {
                    Change.WriteStamp stamp = stamp(imported.uid(), status);
                    Session known = withKnownProvider(session);
                    wrote(LoggedTable.SESSION, sessions, SessionWriter.insert(sql, stamp, identity(), known));
                }
            };
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> {
                ImportedRecord.Status status = status(imported);
                if (isTaken(status)) {
                    Change.WriteStamp stamp = stamp(imported.uid(), status);
                    wrote(LoggedTable.DOSE, doses, DoseWriter.insert(sql, stamp, identity(), dose));
                }
            };
        }

        @Override
        public Runnable period(Period period) {
            throw new IllegalArgumentException("no row of another program holds a period");
        }

        @Override
        public Runnable plan(Plan plan) {
            throw new IllegalArgumentException("no row of another program holds a plan");
        }

        @Override
        public Runnable provider(Provider provider) {
            throw new IllegalArgumentException("no row of another program holds a provider alone");
        }

        private Change.RecordIdentity identity() {
            return Change.RecordIdentity.fresh(imported.uid());
        }

        private void wrote(LoggedTable kind, IdRange span, long id) {
            span.add(id);
            OriginWriter.insert(sql, kind, id, imported.origin());
        }
    }
}

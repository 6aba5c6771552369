package painlog.store.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.Period;
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
import painlog.store.change.ProviderWriter;
import painlog.store.change.SessionWriter;
import painlog.store.read.Providers;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Imports the records of another program's file, except those that are in the journal already. */
public final class RecordImporter implements AutoCloseable {
    /**
     * What became of the records.
     *
     * @param known were in the journal already, or were twice in the file
     */
    public record Tally(long entries, long sessions, long doses, long known) {
        /** How many were added. */
        public long added() {
            return entries + sessions + doses;
        }
    }

    private static final int CHUNK = 500;
    private static final String KNOWN = "SELECT uid FROM entry WHERE uid IN (" + "?, ".repeat(CHUNK - 1) + "?)";

    private final Sql sql;
    private final ChangeLog log;
    private final Change.WriteStamp writeStamp;
    private final DayTotalMaintenance totals;
    private final EntryBatchWriter bulk;
    private final boolean anyDeleted;
    private final List<Waiting> waiting = new ArrayList<>(CHUNK);
    private final IdRange sessions = new IdRange();
    private final IdRange doses = new IdRange();
    private long known;

    /** Takes records in as a part of the change. */
    public RecordImporter(Change change) {
        this.sql = change.sql();
        this.log = change.log();
        this.writeStamp = change.stamp();
        this.anyDeleted = sql.number("SELECT count(*) FROM (SELECT 1 FROM deleted LIMIT 1)") > 0;
        sql.script("PRAGMA cache_size = -32768");
        this.totals = DayTotalMaintenance.suspend(sql);
        this.bulk = new EntryBatchWriter(sql);
    }

    /** Takes one record. */
    public void take(ImportedRecord imported) {
        imported.record().accept(new Taking(imported)).run();
    }

    /** Whether the record is in the journal already. */
    public boolean knows(ImportedRecord imported) {
        LoggedTable kind = LoggedTable.holding(imported.record());
        String count = "SELECT count(*) FROM " + kind.table() + " WHERE uid = ?";
        return sql.number(count, (Object) imported.uid().bytes()) > 0;
    }

    private void takeEntries() {
        Set<Uid> seen = knownEntries();
        for (Waiting next : waiting) {
            ImportedRecord imported = next.imported;
            if (seen.add(imported.uid())) {
                bulk.add(0, imported.uid(), writeStamp, next.entry, imported.raw());
                revive(imported.uid());
            } else {
                known++;
            }
        }
        bulk.flush();
        waiting.clear();
    }

    private Set<Uid> knownEntries() {
        Object[] uids = new Object[CHUNK];
        for (int i = 0; i < CHUNK; i++) {
            uids[i] =
                    waiting.get(Math.min(i, waiting.size() - 1)).imported.uid().bytes();
        }
        Set<Uid> found = new HashSet<>();
        try (Rows rows = sql.rows(KNOWN, uids)) {
            while (rows.next()) {
                found.add(Uid.of(rows.bytes(1)));
            }
        }
        return found;
    }

    private Session withKnownProvider(Session session) {
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

    /** Removes the tombstone of a record that was deleted and is imported again. */
    private void revive(Uid uid) {
        if (anyDeleted) {
            sql.update("DELETE FROM deleted WHERE uid = ?", (Object) uid.bytes());
        }
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
        return new Tally(entries, sessions.size(), doses.size(), known);
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
                if (isNew()) {
                    Change.RecordIdentity recordIdentity = Change.RecordIdentity.fresh(imported.uid());
                    wrote(
                            "session",
                            sessions,
                            SessionWriter.insert(sql, writeStamp, recordIdentity, withKnownProvider(session)));
                }
            };
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> {
                if (isNew()) {
                    wrote(
                            "dose",
                            doses,
                            DoseWriter.insert(sql, writeStamp, Change.RecordIdentity.fresh(imported.uid()), dose));
                }
            };
        }

        @Override
        public Runnable period(Period period) {
            throw new IllegalArgumentException("no row of another program holds a period");
        }

        @Override
        public Runnable provider(Provider provider) {
            throw new IllegalArgumentException("no row of another program holds a provider alone");
        }

        private boolean isNew() {
            boolean isKnown = knows(imported);
            known += isKnown ? 1 : 0;
            return !isKnown;
        }

        private void wrote(String table, IdRange span, long id) {
            span.add(id);
            if (!imported.raw().isEmpty()) {
                sql.update("INSERT INTO imported_" + table + " VALUES (?, ?)", id, imported.raw());
            }
            revive(imported.uid());
        }
    }
}

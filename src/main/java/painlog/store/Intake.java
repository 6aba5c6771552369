package painlog.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import painlog.journal.Arrival;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Provider;
import painlog.journal.Session;
import painlog.journal.Uid;

/** Takes in the records of another program's file, those that are in the journal already excepted. */
public final class Intake implements AutoCloseable {
    /**
     * What became of the records.
     *
     * @param known were in the journal already, or stood twice in the file
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
    private final Change.Stamp stamp;
    private final Totals totals;
    private final EntryBulk bulk;
    private final boolean anyDeleted;
    private final List<Arrival> waiting = new ArrayList<>(CHUNK);
    private final Span sessions = new Span();
    private final Span doses = new Span();
    private long known;

    Intake(Sql sql, ChangeLog log, Change.Stamp stamp) {
        this.sql = sql;
        this.log = log;
        this.stamp = stamp;
        this.anyDeleted = sql.number("SELECT count(*) FROM (SELECT 1 FROM deleted LIMIT 1)") > 0;
        sql.script("PRAGMA cache_size = -32768");
        this.totals = Totals.aside(sql);
        this.bulk = new EntryBulk(sql);
    }

    /** Takes one record. */
    public void take(Arrival arrival) {
        if (arrival.record() instanceof Entry) {
            waiting.add(arrival);
            if (waiting.size() == CHUNK) {
                takeEntries();
            }
        } else {
            takeOther(arrival);
        }
    }

    private void takeEntries() {
        Set<Uid> seen = knownEntries();
        for (Arrival arrival : waiting) {
            if (seen.add(arrival.uid())) {
                bulk.add(0, arrival.uid(), stamp, (Entry) arrival.record(), arrival.raw());
                revive(arrival.uid());
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
            uids[i] = waiting.get(Math.min(i, waiting.size() - 1)).uid().bytes();
        }
        Set<Uid> found = new HashSet<>();
        try (Rows rows = sql.rows(KNOWN, uids)) {
            while (rows.next()) {
                found.add(Uid.of(rows.bytes(1)));
            }
        }
        return found;
    }

    private void takeOther(Arrival arrival) {
        boolean isSession = arrival.record() instanceof Session;
        String table = isSession ? "session" : "dose";
        if (sql.number("SELECT count(*) FROM " + table + " WHERE uid = ?", (Object)
                        arrival.uid().bytes())
                > 0) {
            known++;
            return;
        }
        Change.Seat seat = Change.Seat.fresh(arrival.uid());
        long id = isSession
                ? SessionWriter.insert(sql, stamp, seat, withKnownProvider((Session) arrival.record()))
                : DoseWriter.insert(sql, stamp, seat, (Dose) arrival.record());
        (isSession ? sessions : doses).add(id);
        sql.update("INSERT INTO imported_" + table + " VALUES (?, ?)", id, arrival.raw());
        revive(arrival.uid());
    }

    private Session withKnownProvider(Session session) {
        String name = session.treatment().provider();
        if (name.isEmpty()) {
            return session;
        }
        Optional<Provider> known = new Providers(sql).find(name);
        if (known.isEmpty()) {
            long id = ProviderWriter.insert(sql, stamp, Provider.named(name));
            log.added(Kept.PROVIDER, id, id);
        }
        return known.map(provider -> session.by(provider.name())).orElse(session);
    }

    /** A record that was deleted and is imported again is there again. */
    private void revive(Uid uid) {
        if (anyDeleted) {
            sql.update("DELETE FROM deleted WHERE uid = ?", (Object) uid.bytes());
        }
    }

    /** Writes what is waiting, settles the day totals and notes the change. */
    public Tally finish() {
        if (!waiting.isEmpty()) {
            takeEntries();
        }
        totals.settle(bulk.first(), bulk.last());
        long entries = bulk.last() - bulk.first() + 1;
        if (entries > 0) {
            log.added(Kept.ENTRY, bulk.first(), bulk.last());
        }
        sessions.log(log, Kept.SESSION);
        doses.log(log, Kept.DOSE);
        return new Tally(entries, sessions.size(), doses.size(), known);
    }

    @Override
    public void close() {
        bulk.close();
    }

    /** The ids given to the records of one kind, which follow each other without a gap. */
    private static final class Span {
        private long first;
        private long last = -1;

        void add(long id) {
            first = last < 0 ? id : first;
            last = id;
        }

        long size() {
            return last < 0 ? 0 : last - first + 1;
        }

        void log(ChangeLog log, Kept kind) {
            if (size() > 0) {
                log.added(kind, first, last);
            }
        }
    }
}

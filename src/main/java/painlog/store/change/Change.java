package painlog.store.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import painlog.error.NoSuchRecord;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.Period;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** One change of the journal: a transaction that is in the file after {@link #commit} and not at all otherwise. */
public final class Change implements AutoCloseable {
    private final Sql sql;
    private final Transaction transaction;
    private final ChangeLog log;
    private final WriteStamp writeStamp;

    private Change(Sql sql, Transaction transaction, ChangeLog log, WriteStamp writeStamp) {
        this.sql = sql;
        this.transaction = transaction;
        this.log = log;
        this.writeStamp = writeStamp;
    }

    public static Change begin(Sql sql, String command, Instant instant) {
        Transaction transaction = Transaction.begin(sql);
        long now = instant.toEpochMilli();
        return new Change(
                sql, transaction, ChangeLog.begin(sql, command, now), new WriteStamp(now, DayStart.seconds(sql)));
    }

    /** Adds an entry. */
    public RecordId add(Entry entry) {
        return noted(RecordKind.ENTRY, EntryWriter.insert(sql, writeStamp, null, entry));
    }

    /** Adds a session; its provider must be known. */
    public RecordId add(Session session) {
        return noted(RecordKind.SESSION, SessionWriter.insert(sql, writeStamp, null, session));
    }

    /** Adds a period. */
    public RecordId add(Period period) {
        return noted(RecordKind.PERIOD, PeriodWriter.insert(sql, writeStamp, null, period));
    }

    /** Adds a dose. */
    public RecordId add(Dose dose) {
        return noted(RecordKind.DOSE, DoseWriter.insert(sql, writeStamp, null, dose));
    }

    private RecordId noted(RecordKind kind, long id) {
        log.added(LoggedTable.of(kind), id);
        return new RecordId(kind, id);
    }

    /** Puts an entry in the place of the one of that id. */
    public void replace(RecordId id, Entry entry) {
        EntryWriter.insert(sql, writeStamp, removed(id), entry);
        finish(id);
    }

    /** Puts a session in the place of the one of that id. */
    public void replace(RecordId id, Session session) {
        SessionWriter.insert(sql, writeStamp, removed(id), session);
        finish(id);
    }

    /** Puts a period in the place of the one of that id. */
    public void replace(RecordId id, Period period) {
        PeriodWriter.insert(sql, writeStamp, removed(id), period);
        finish(id);
    }

    /** Puts a dose in the place of the one of that id. */
    public void replace(RecordId id, Dose dose) {
        DoseWriter.insert(sql, writeStamp, removed(id), dose);
        finish(id);
    }

    /**
     * Deletes a record.
     *
     * @throws NoSuchRecord when there is none of that id
     */
    public void delete(RecordId id) {
        removed(id);
    }

    private RecordIdentity removed(RecordId id) {
        LoggedTable kind = LoggedTable.of(id.kind());
        String uid = sql.text("SELECT hex(uid) FROM " + kind.table() + " WHERE id = ?", id.number());
        if (uid.isEmpty()) {
            throw new NoSuchRecord("there is no " + id.kind().word() + " " + id);
        }
        log.touched(kind, id.number());
        RowSnapshots.delete(sql, kind, Long.toString(id.number()), writeStamp.millis());
        return new RecordIdentity(id.number(), uid);
    }

    private void finish(RecordId id) {
        sql.update(
                "DELETE FROM deleted WHERE uid = (SELECT uid FROM " + id.kind().word() + " WHERE id = ?)", id.number());
    }

    /** Adds a word of the person's own, unless another process just did. */
    public void add(WordKind kind, String word) {
        String insert = "INSERT INTO word (kind, name, own) VALUES (?, ?, 1) ON CONFLICT DO NOTHING";
        long id = sql.insert(insert, kind.word(), word);
        if (id > 0) {
            log.added(LoggedTable.WORD, id);
        }
    }

    /** Adds a measure of the person's own. */
    public void add(Measure measure) {
        String insert = "INSERT INTO measure (name, unit, lowest, highest, better, own) VALUES (?, ?, ?, ?, ?, 1)";
        String better = measure.better().word();
        log.added(
                LoggedTable.MEASURE,
                sql.insert(insert, measure.name(), measure.unit(), measure.min(), measure.max(), better));
    }

    /** Adds a therapy of the person's own. */
    public void addTherapy(String therapy) {
        log.added(LoggedTable.THERAPY, sql.insert("INSERT INTO therapy (name, own) VALUES (?, 1)", therapy));
    }

    /** Adds a technique to a therapy. */
    public void addTechnique(String therapy, String technique) {
        String insert = "INSERT INTO technique (therapy, name, own) VALUES (?, ?, 1)";
        log.added(LoggedTable.TECHNIQUE, sql.insert(insert, therapy, technique));
    }

    /** Adds a provider. */
    public void add(Provider provider) {
        log.added(LoggedTable.PROVIDER, ProviderWriter.insert(sql, writeStamp, provider));
    }

    /** Puts new facts, perhaps a new name, in the place of the provider's; sessions follow the name. */
    public void edit(String name, Provider provider) {
        log.touched(LoggedTable.PROVIDER, sql.number("SELECT id FROM provider WHERE name = ?", name));
        if (!provider.name().equals(name)) {
            log.touchedAll(LoggedTable.SESSION, "SELECT id FROM session WHERE provider = ?", name);
        }
        ProviderWriter.update(sql, writeStamp, name, provider);
    }

    /** The statements of this change's transaction. */
    public Sql sql() {
        return sql;
    }

    /** Where it is noted what this change touches. */
    public ChangeLog log() {
        return log;
    }

    public WriteStamp stamp() {
        return writeStamp;
    }

    /** Makes the change durable; {@code summary} says for the history what was changed. */
    public void commit(String summary) {
        log.end(summary);
        transaction.commit();
    }

    @Override
    public void close() {
        transaction.close();
    }

    /**
     * What every written record carries.
     *
     * @param millis the time of the change, since 1970
     * @param dayStart seconds after midnight at which days begin
     */
    public record WriteStamp(long millis, long dayStart) {}

    /** The id and identity a changed record keeps; {@code null} where a new one is made. */
    public record RecordIdentity(long id, String uid) {
        /** The identity of a new record that was made on another machine. */
        public static RecordIdentity fresh(Uid uid) {
            return new RecordIdentity(0, uid.hex());
        }

        static @Nullable Long idOf(@Nullable RecordIdentity recordIdentity) {
            return recordIdentity == null || recordIdentity.id == 0 ? null : recordIdentity.id;
        }

        static @Nullable String uidOf(@Nullable RecordIdentity recordIdentity) {
            return recordIdentity == null ? null : recordIdentity.uid;
        }
    }
}

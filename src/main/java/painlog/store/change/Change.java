package painlog.store.change;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.ImportedRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.Session;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** One change of the journal: a transaction that is in the file after {@link #commit} and not at all otherwise. */
public final class Change implements AutoCloseable {
    /** When anything was done to a record {@code r}, even if that was undone. */
    static final String LATEST_EDIT =
            "max(edited_at, coalesce((SELECT u.edited_at FROM undone_edit u WHERE u.uid = r.uid), 0))";

    private final Sql sql;
    private final Transaction transaction;
    private final ChangeLog log;
    private final WriteStamp writeStamp;
    private final TombstoneWriter tombstones;

    private Change(Sql sql, Transaction transaction, ChangeLog log, WriteStamp writeStamp) {
        this.sql = sql;
        this.transaction = transaction;
        this.log = log;
        this.writeStamp = writeStamp;
        this.tombstones = new TombstoneWriter(sql, log);
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

    /** Adds a plan; the periods of its blocks are records of their own. */
    public RecordId add(Plan plan) {
        return noted(RecordKind.PLAN, PlanWriter.insert(sql, writeStamp, null, plan));
    }

    private RecordId noted(RecordKind kind, long id) {
        log.added(LoggedTable.of(kind), id);
        return new RecordId(kind, id);
    }

    /** Puts an entry in the place of the one of that id. */
    public void replace(RecordId id, Entry entry) {
        Version old = removed(id);
        EntryWriter.insert(sql, old.stamp, old.identity, entry);
    }

    /** Puts entries in the places of those of these ids. */
    public void replace(SortedMap<Long, Entry> entries) {
        new EntryReplacement(sql, log, writeStamp).write(entries);
    }

    /** Puts a session in the place of the one of that id. */
    public void replace(RecordId id, Session session) {
        Version old = removed(id);
        SessionWriter.insert(sql, old.stamp, old.identity, session);
    }

    /** Puts a period in the place of the one of that id. */
    public void replace(RecordId id, Period period) {
        Version old = removed(id);
        PeriodWriter.insert(sql, old.stamp, old.identity, period);
    }

    /** Puts a dose in the place of the one of that id. */
    public void replace(RecordId id, Dose dose) {
        Version old = removed(id);
        DoseWriter.insert(sql, old.stamp, old.identity, dose);
    }

    /** Puts a plan in the place of the one of that id. */
    public void replace(RecordId id, Plan plan) {
        Version old = removed(id);
        PlanWriter.insert(sql, old.stamp, old.identity, plan);
    }

    /**
     * Deletes a record.
     *
     * @throws NoSuchRecord when there is none of that id
     */
    public void delete(RecordId id) {
        LoggedTable kind = LoggedTable.of(id.kind());
        Optional<Uid> earlier = OriginWriter.earlier(sql, kind, id.number());
        Version old = removed(id);
        tombstones.write(Uid.parse(old.identity.uid()), kind, old.stamp.millis());
        earlier.ifPresent(uid -> tombstones.write(uid, kind, old.stamp.millis()));
    }

    /** What is done to a record is later than all that was done to it, whatever the clock says. */
    private Version removed(RecordId id) {
        LoggedTable kind = LoggedTable.of(id.kind());
        Version old = version(kind, id.number());
        if (old.identity.uid().isEmpty()) {
            throw new NoSuchRecord("there is no " + id.kind().word() + " " + id);
        }
        log.touched(kind, id.number());
        RowSnapshots.delete(sql, kind, Long.toString(id.number()));
        return old;
    }

    private Version version(LoggedTable kind, long id) {
        String query = "SELECT hex(uid), " + LATEST_EDIT + " FROM " + kind.table() + " r WHERE id = ?";
        try (Rows rows = sql.rows(query, id)) {
            boolean isThere = rows.next();
            RecordIdentity identity = new RecordIdentity(id, isThere ? rows.text(1) : "");
            return new Version(identity, isThere ? writeStamp.after(rows.whole(2)) : writeStamp);
        }
    }

    /** Lets the journal's days begin at another time. */
    public void beginDaysAt(LocalTime time) {
        DayStart.move(sql, log, time);
    }

    /** Stores what holds for the whole journal, before it holds any record. */
    public void set(String name, String value) {
        SettingWriter.write(sql, log, name, value);
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
        long id = sql.number("SELECT id FROM provider WHERE name = ?", name);
        log.touched(LoggedTable.PROVIDER, id);
        if (!provider.name().equals(name)) {
            log.touchedAll(LoggedTable.SESSION, "SELECT id FROM session WHERE provider = ?", name);
        }
        Version old = version(LoggedTable.PROVIDER, id);
        Instant edited = Instant.ofEpochMilli(old.stamp.millis());
        Uid uid = Uid.parse(old.identity.uid());
        ProviderWriter.update(sql, id, new VersionedRecord<>(id, uid, edited, 0, ImportedRecord.Origin.NONE, provider));
    }

    /** Removes a word of the person's own; {@link BadInput} when it is not one, or is used, here and in the next four. */
    public void remove(WordKind kind, String word) {
        new WordRemover(sql, log).word(kind, word);
    }

    /** Removes a measure of the person's own. */
    public void removeMeasure(String name) {
        new WordRemover(sql, log).measure(name);
    }

    /** Removes a therapy of the person's own with its techniques. */
    public void removeTherapy(String therapy) {
        new WordRemover(sql, log).therapy(therapy);
    }

    /** Removes a technique of the person's own. */
    public void removeTechnique(String therapy, String technique) {
        new WordRemover(sql, log).technique(therapy, technique);
    }

    /** Removes a provider of whom there is no session. */
    public void removeProvider(String name) {
        new WordRemover(sql, log).provider(name);
    }

    /** The statements of this change's transaction. */
    public Sql sql() {
        return sql;
    }

    /** Where it is noted what this change touches. */
    public ChangeLog log() {
        return log;
    }

    /** Where it is noted which records are deleted. */
    public TombstoneWriter tombstones() {
        return tombstones;
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

    /** A record that was taken out to be changed: the identity it keeps, and the stamp of its next version. */
    private record Version(RecordIdentity identity, WriteStamp stamp) {}

    /**
     * What every written record carries.
     *
     * @param millis the time of the change, since 1970
     * @param dayStart seconds after midnight at which days begin
     */
    public record WriteStamp(long millis, long dayStart) {
        /**
         * The same, but later than that time even where the clock is behind it: up to about a minute later, so that two
         * machines whose clocks are behind the same edit hardly ever stamp theirs alike.
         */
        public WriteStamp after(long earlier) {
            return earlier < millis ? this : new WriteStamp(earlier + 1 + (millis & 0xffff), dayStart);
        }
    }

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

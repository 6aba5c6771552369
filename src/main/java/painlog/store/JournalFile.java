package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.error.UnusableJournal;
import painlog.journal.JournalVisitor;
import painlog.journal.RecordId;
import painlog.journal.word.Vocabulary;
import painlog.store.change.Change;
import painlog.store.change.DayStart;
import painlog.store.change.History;
import painlog.store.file.JournalOpener;
import painlog.store.file.Verification;
import painlog.store.read.DayTotals;
import painlog.store.read.DoseTotals;
import painlog.store.read.Doses;
import painlog.store.read.Entries;
import painlog.store.read.FreeTextTerms;
import painlog.store.read.HourAndSiteTotals;
import painlog.store.read.JournalReader;
import painlog.store.read.LastRecord;
import painlog.store.read.Periods;
import painlog.store.read.Plans;
import painlog.store.read.Providers;
import painlog.store.read.SessionTotals;
import painlog.store.read.Sessions;
import painlog.store.read.VocabularyTable;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** An open journal file: access to its records, totals, history and changes. */
public final class JournalFile implements AutoCloseable {
    private final Sql sql;
    private final boolean lent;
    private final @Nullable Object file;

    private JournalFile(Sql sql, boolean lent) {
        this.sql = sql;
        this.lent = lent;
        this.file = sql.isOnDisk() ? key(sql.file()) : null;
    }

    /** What the system knows the file by, whatever its name; {@code null} where it has no such thing. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return null;
        }
    }

    /**
     * Refuses to go on when the file was moved away or replaced since it was opened: what was just committed is in the
     * file that lies elsewhere now, if anywhere, and must not be confirmed.
     *
     * @throws UnusableJournal when it was
     */
    public void requireInPlace() {
        if (file != null && !file.equals(key(sql.file()))) {
            throw new UnusableJournal(
                    "the journal " + sql.file() + " was moved away or replaced by another program while this was"
                            + " saved; look with painlog list whether it is there, and record it"
                            + " again if not");
        }
    }

    /** Whether there is anything to open; an empty file is not one yet. */
    public static boolean isThere(Path file) {
        return JournalOpener.isThere(file);
    }

    /**
     * Opens a journal that must be there.
     *
     * @throws UnusableJournal when it is missing, not ours, damaged, newer or locked
     */
    public static JournalFile open(Path file) {
        return new JournalFile(JournalOpener.present(file), false);
    }

    /**
     * Opens a journal for writing and begins it when there is none: the file readable by its owner only, in a folder of
     * the same kind.
     *
     * @throws UnusableJournal when it can't be created, is not ours, damaged, newer or locked
     */
    public static JournalFile openOrCreate(Path file) {
        return new JournalFile(JournalOpener.created(file), false);
    }

    /**
     * Begins a journal that can be made again: its changes do not wait for the disk, which makes hundreds of them take
     * a moment; a power cut before it is closed may leave it damaged.
     *
     * @throws UnusableJournal when it can't be created
     */
    public static JournalFile draft(Path file) {
        JournalFile journal = openOrCreate(file);
        journal.sql.script("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        return journal;
    }

    /** This journal for a caller that closes it: it stays open. */
    public JournalFile shared() {
        return new JournalFile(sql, true);
    }

    /**
     * Opens another journal to read from it and leaves it as it is; one of an older schema is migrated in memory.
     *
     * @throws UnusableJournal when it is missing, not ours, damaged, newer or locked
     */
    public static JournalFile openReadOnly(Path file) {
        return new JournalFile(JournalOpener.openedReadOnly(file), false);
    }

    /**
     * Opens a journal to look for its faults: also one that something else changed, which every other command refuses.
     *
     * @throws UnusableJournal when it is missing, not ours, newer or can't be read at all
     */
    public static JournalFile openForVerification(Path file) {
        return new JournalFile(JournalOpener.examined(file), false);
    }

    /** A journal without records that leaves no file: what is known before the first entry. */
    public static JournalFile empty() {
        return new JournalFile(JournalOpener.migrated(Connections.inMemory()), false);
    }

    /** Where the journal lies. */
    public Path path() {
        return sql.file();
    }

    /** The words the journal knows. */
    public Vocabulary vocabulary() {
        return new Vocabulary(new VocabularyTable(sql));
    }

    public Entries entries() {
        return new Entries(sql);
    }

    public Sessions sessions() {
        return new Sessions(sql);
    }

    public Periods periods() {
        return new Periods(sql);
    }

    public Doses doses() {
        return new Doses(sql);
    }

    public Plans plans() {
        return new Plans(sql);
    }

    /** The record added last, of whatever kind, that was not deleted. */
    public Optional<RecordId> lastRecord() {
        return LastRecord.of(sql);
    }

    public Providers providers() {
        return new Providers(sql);
    }

    /** Tags and drugs. */
    public FreeTextTerms freeTextTerms() {
        return new FreeTextTerms(sql);
    }

    /** Values, entries and words counted by day. */
    public DayTotals dayTotals() {
        return new DayTotals(sql);
    }

    /** Values by hour of the week and by site. */
    public HourAndSiteTotals hourAndSiteTotals() {
        return new HourAndSiteTotals(sql);
    }

    /** Sessions counted by day. */
    public SessionTotals sessionTotals() {
        return new SessionTotals(sql);
    }

    /** Doses counted by day. */
    public DoseTotals doseTotals() {
        return new DoseTotals(sql);
    }

    /** The changes made so far. */
    public History history() {
        return new History(sql);
    }

    /** How many entries, sessions, periods and doses it holds. */
    public long size() {
        return sql.number("SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM session)"
                + " + (SELECT count(*) FROM period) + (SELECT count(*) FROM dose)");
    }

    /** Passes everything the journal holds to the visitor, in an order that is the same on every machine. */
    public void accept(JournalVisitor visitor) {
        new JournalReader(sql, visitor).readAll();
    }

    /** Looks for faults. */
    public Verification verification() {
        return Verification.of(sql);
    }

    /** When the journal's days begin; midnight unless the person chose otherwise. */
    public LocalTime dayStart() {
        return DayStart.of(sql);
    }

    /**
     * Lets days begin at another time, as a change of its own but in a journal that is just begun; does nothing when
     * they do already.
     */
    public void beginDaysAt(LocalTime time, Instant now) {
        if (time.equals(dayStart())) {
            return;
        }
        if (size() == 0 && history().lines(1).isEmpty()) {
            DayStart.move(sql, time);
            return;
        }
        try (Change change = begin("config", now)) {
            change.beginDaysAt(time);
            change.commit("days begin at " + time);
        }
    }

    /**
     * This journal with its days beginning at another time: itself where they do already, else a copy in memory, which
     * leaves the file as it is and closes this one.
     */
    public JournalFile asIfDaysBegan(LocalTime time) {
        if (time.equals(dayStart())) {
            return this;
        }
        Sql copy = sql.isOnDisk() ? Connections.loaded(path()) : Connections.inMemory();
        JournalFile journal = new JournalFile(JournalOpener.migrated(copy), false);
        close();
        DayStart.move(copy, time);
        return journal;
    }

    /**
     * Begins a change: nothing of it is in the file before {@link Change#commit}.
     *
     * @param command the command that makes it, for the history
     * @param now when it is made
     */
    public Change begin(String command, Instant now) {
        return Change.begin(sql, command, now);
    }

    @Override
    public void close() {
        if (!lent) {
            sql.close();
        }
    }
}

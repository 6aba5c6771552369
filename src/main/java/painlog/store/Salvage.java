package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import painlog.error.NotDone;
import painlog.error.UnusableJournal;
import painlog.files.PrivateFile;
import painlog.store.change.LoggedTable;
import painlog.store.file.JournalOpener;
import painlog.store.file.JournalPlacement;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/**
 * Saves what can still be read of a journal that is damaged, or that something else changed, into a new and sound one:
 * every record whose pages and values can be read, under its number. The history is not saved.
 */
public final class Salvage {
    /**
     * What was saved of one kind of record.
     *
     * @param kind such as {@code entry}
     * @param lost of which it is known that they were there
     */
    public record Saved(String kind, long saved, long lost) {}

    /** Settings are copied by themselves. */
    private static final List<LoggedTable> RECORDS = List.copyOf(EnumSet.complementOf(EnumSet.of(LoggedTable.SETTING)));

    /** SQLite's code of a damaged file. */
    private static final int DAMAGED = 11;

    private Salvage() {}

    /**
     * Writes a new journal; the damaged one is left as it is.
     *
     * @throws UnusableJournal when not even the list of tables can be read
     * @throws NotDone when the new one can't be written
     */
    public static List<Saved> save(Path damaged, Path name) {
        Connections.requireName(name);
        Path file = PrivateFile.beside(name);
        try (Sql from = opened(damaged)) {
            PrivateFile.create(file);
            List<Saved> saved;
            try (Sql into = JournalOpener.created(file)) {
                saved = copy(from, into);
            }
            JournalPlacement.placeNew(file, name, Files::createLink);
            return saved;
        } catch (UnusableJournal fault) {
            throw unreadable(damaged, fault);
        } catch (IOException e) {
            throw new NotDone("the journal " + name + " could not be written; check the folder and the disk", e);
        } finally {
            JournalPlacement.forget(file);
        }
    }

    /** Where the file is damaged at its root, the way out that is said elsewhere is the one that was just tried. */
    private static UnusableJournal unreadable(Path damaged, UnusableJournal fault) {
        boolean isDamaged = fault.getCause() instanceof SQLException cause && (cause.getErrorCode() & 0xff) == DAMAGED;
        return isDamaged
                ? new UnusableJournal(
                        "the journal " + damaged
                                + " is so damaged that nothing of it can be read; painlog restore puts a backup back",
                        fault)
                : fault;
    }

    /** What {@link #save} would save. */
    public static List<Saved> preview(Path damaged) {
        try (Sql from = opened(damaged);
                Sql into = JournalOpener.migrated(Connections.inMemory())) {
            return copy(from, into);
        }
    }

    private static Sql opened(Path damaged) {
        Sql from = Connections.open(damaged);
        boolean usable = false;
        try {
            // a definition that can't be read keeps the others from being read otherwise
            from.script("PRAGMA writable_schema = ON");
            if (from.number("SELECT count(*) FROM sqlite_schema WHERE name = 'entry'") == 0) {
                throw new UnusableJournal("the file " + damaged + " holds no entries of a painlog journal");
            }
            usable = true;
            return from;
        } finally {
            if (!usable) {
                from.close();
            }
        }
    }

    private static List<Saved> copy(Sql from, Sql into) {
        List<Saved> saved = new ArrayList<>();
        try (Transaction transaction = Transaction.begin(into)) {
            SalvagedRows rows = new SalvagedRows(from, into);
            rows.settings();
            for (LoggedTable table : RECORDS) {
                Saved one = rows.records(table);
                if (one.saved() + one.lost() > 0) {
                    saved.add(one);
                }
            }
            rows.traces();
            transaction.commit();
        }
        return saved;
    }
}

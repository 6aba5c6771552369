package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import painlog.error.NotDone;
import painlog.error.UnusableJournal;
import painlog.files.PrivateFile;
import painlog.store.file.JournalCopy;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;
import painlog.store.sql.Transaction;

/** Makes backups of a journal and restores them. */
public final class Backup {
    private Backup() {}

    /**
     * Copies the journal, consistent while others write to it, checked before it takes its name, readable by its owner
     * only.
     *
     * @throws UnusableJournal when the journal can't be read
     * @throws NotDone when the copy can't be written, or has a fault
     */
    public static void make(Path journal, Path copy) {
        JournalFile.open(journal).close();
        JournalCopy.make(journal, copy);
    }

    /**
     * Replaces the journal by a copy of the file; the current one is kept under another name.
     *
     * @return the new path of the previous journal; the journal's own path when there was none
     * @throws UnusableJournal when the file is not a sound journal, or the current one is in use
     */
    public static Path restore(Path copy, Path journal, Path aside) {
        requireSound(copy);
        Path unfinished = PrivateFile.beside(journal);
        try {
            JournalCopy.make(copy, unfinished);
            if (!Files.exists(journal)) {
                PrivateFile.moveTo(unfinished, journal);
                return journal;
            }
            exchange(journal, aside, unfinished);
            return aside;
        } catch (IOException e) {
            throw new NotDone("the journal " + journal + " could not be replaced; check the folder", e);
        } finally {
            PrivateFile.forget(unfinished);
        }
    }

    /** Nobody may be writing while the file changes its name; one too damaged to be opened has no writers. */
    private static void exchange(Path journal, Path aside, Path unfinished) throws IOException {
        if (isDamaged(journal)) {
            Files.move(journal, aside);
            PrivateFile.moveTo(unfinished, journal);
            return;
        }
        try (Sql sql = Connections.open(journal);
                Transaction alone = Transaction.begin(sql)) {
            Files.copy(journal, aside, StandardCopyOption.COPY_ATTRIBUTES);
            PrivateFile.moveTo(unfinished, journal);
            alone.commit();
        }
    }

    private static boolean isDamaged(Path journal) {
        try (Sql sql = Connections.open(journal)) {
            return sql.number("SELECT count(*) FROM sqlite_schema") < 0;
        } catch (UnusableJournal fault) {
            if (fault.getCause() instanceof SQLException cause && (cause.getErrorCode() & 0xff) <= 6) {
                throw fault;
            }
            return true;
        }
    }

    /**
     * Refuses a file that is no journal or has a fault.
     *
     * @throws UnusableJournal with the fault
     */
    public static void requireSound(Path copy) {
        try (JournalFile journal = JournalFile.openReadOnly(copy)) {
            List<String> faults = journal.verification().faults();
            if (!faults.isEmpty()) {
                throw new UnusableJournal("the file " + copy + " is not a sound journal: " + faults.get(0));
            }
        }
    }
}

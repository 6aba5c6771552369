package painlog.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import painlog.error.NotDone;
import painlog.error.UnusableJournal;
import painlog.files.PrivateFile;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/**
 * A whole, consistent and checked copy of a journal, made while others may write to it, in a private file beside the
 * place it is for; closed, it is gone unless it was put under a name.
 */
public final class JournalCopy implements AutoCloseable {
    private static final Set<Integer> WRITING = Set.of(8, 10, 13, 14);

    private final Path file;

    private JournalCopy(Path file) {
        this.file = file;
    }

    /**
     * Copies the journal.
     *
     * @param place where the copy is to lie later
     * @throws NotDone when it can't be written, or has a fault
     */
    public static JournalCopy of(Path journal, Path place) {
        Connections.requireName(place);
        JournalCopy copy = new JournalCopy(beside(place));
        boolean whole = false;
        try {
            PrivateFile.create(copy.file);
            try (Sql sql = Connections.open(journal)) {
                sql.update("VACUUM INTO ?", copy.file.toString());
            }
            copy.check();
            whole = true;
            return copy;
        } catch (IOException e) {
            throw notWritten(place, e);
        } catch (UnusableJournal fault) {
            throw isAboutWriting(fault) ? notWritten(place, fault) : fault;
        } finally {
            if (!whole) {
                copy.close();
            }
        }
    }

    /** SQLite says of the journal what befell the copy: no room, no permission, a fault of the disk. */
    private static boolean isAboutWriting(UnusableJournal fault) {
        return fault.getCause() instanceof SQLException cause && WRITING.contains(cause.getErrorCode() & 0xff);
    }

    private static Path beside(Path place) {
        try {
            return PrivateFile.beside(PrivateFile.followed(place));
        } catch (IOException e) {
            throw notWritten(place, e);
        }
    }

    private void check() {
        try (Sql sql = Connections.open(file)) {
            List<String> faults = Verification.of(sql).file();
            if (!faults.isEmpty()) {
                throw new NotDone("the copy is faulty (" + faults.get(0) + "); run painlog verify");
            }
        }
    }

    /** The complete file. */
    public Path file() {
        return file;
    }

    /** Brings the copy to the newest schema. */
    public void migrate() {
        JournalOpener.migratedCopy(file).close();
    }

    @Override
    public void close() {
        JournalPlacement.forget(file);
    }

    /** The sentence for a copy that can't be written. */
    public static NotDone notWritten(Path place, Exception cause) {
        return new NotDone("the copy " + place + " could not be written; check the folder and the disk", cause);
    }
}

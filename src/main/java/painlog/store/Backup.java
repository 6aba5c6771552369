package painlog.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import painlog.error.NotDone;
import painlog.error.UnusableJournal;
import painlog.files.FileKind;
import painlog.files.PrivateFile;
import painlog.store.file.JournalCopy;
import painlog.store.file.JournalPlacement;

/** Makes backups of a journal and restores them. */
public final class Backup {
    /** SQLite's codes for a file whose pages can't be read, and for one that is no database at all. */
    private static final Set<Integer> UNREADABLE = Set.of(11, 26);

    private Backup() {}

    /**
     * Copies the journal under a name where nothing lies, consistent while others write to it, checked before it takes
     * its name, readable by its owner only.
     *
     * @throws UnusableJournal when the journal can't be read
     * @throws NotDone when the copy can't be written, or has a fault, or the name was taken meanwhile
     */
    public static void make(Path journal, Path name) {
        JournalFile.open(journal).close();
        try (JournalCopy copy = JournalCopy.of(journal, name)) {
            JournalPlacement.placeNew(copy.file(), name, Files::createLink);
        } catch (FileAlreadyExistsException e) {
            throw new NotDone("there is a file " + name + " by now; it was left as it is", e);
        } catch (IOException e) {
            throw JournalCopy.notWritten(name, e);
        }
    }

    /** The same in the place of a file that may be lost: of a journal whoever waits to write to it goes on in the copy. */
    public static void replace(Path journal, Path name) {
        JournalFile.open(journal).close();
        try (JournalCopy copy = JournalCopy.of(journal, name)) {
            if (FileKind.of(name) == FileKind.SQLITE && !isUnreadable(name)) {
                JournalPlacement.replaceContents(copy.file(), name);
            } else {
                JournalPlacement.replaceForeign(copy.file(), name);
            }
        } catch (IOException e) {
            throw JournalCopy.notWritten(name, e);
        }
    }

    /**
     * Replaces what the journal holds by what the file holds; what it held is kept under another name. Nobody can write
     * in between: an entry confirmed before is in the file kept aside, one confirmed after is in the journal.
     *
     * @return the path of what the journal held; the journal's own path when there was none
     * @throws UnusableJournal when the file is not a sound journal, or the current one is in use
     */
    public static Path restore(Path copy, Path journal, Path wantedAside) {
        requireSound(copy);
        try (JournalCopy complete = JournalCopy.of(copy, journal)) {
            complete.migrate();
            if (!Files.exists(journal)) {
                JournalPlacement.placeNew(complete.file(), journal, Files::createLink);
                return journal;
            }
            Path aside = PrivateFile.unused(wantedAside);
            exchange(complete.file(), journal, aside);
            return aside;
        } catch (IOException e) {
            throw new NotDone("the journal " + journal + " could not be replaced; check the folder", e);
        }
    }

    private static void exchange(Path complete, Path journal, Path aside) throws IOException {
        if (isUnreadable(journal)) {
            JournalPlacement.exchangeUnreadable(complete, journal, aside);
        } else {
            JournalPlacement.exchangeContents(complete, journal, aside);
        }
    }

    /** A file that SQLite can't read has no writers either. */
    private static boolean isUnreadable(Path journal) {
        try {
            JournalPlacement.tryAlone(journal);
            return false;
        } catch (UnusableJournal fault) {
            if (fault.getCause() instanceof SQLException cause && UNREADABLE.contains(cause.getErrorCode() & 0xff)) {
                return true;
            }
            throw fault;
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

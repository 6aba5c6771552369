package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import painlog.journal.NotDone;
import painlog.journal.UnusableJournal;

/** Copies of a journal for bad days: made, and put in the journal's place. */
public final class Backup {
    private Backup() {}

    /**
     * Copies the journal, consistent while others write to it, checked before it takes its name, readable by its
     * owner only.
     *
     * @throws UnusableJournal when the journal can't be read
     * @throws NotDone when the copy can't be written, or has a fault
     */
    public static void make(Path journal, Path copy) {
        JournalFile.open(journal).close();
        Copy.make(journal, copy);
    }

    /**
     * Puts a copy of the file in the journal's place; the present one is kept aside.
     *
     * @return where the present one is now; the journal's own place when there was none
     * @throws UnusableJournal when the file is not a sound journal, or the present one is in use
     */
    public static Path restore(Path copy, Path journal, Path aside) {
        requireSound(copy);
        Path unfinished = OwnFile.beside(journal);
        try {
            Copy.make(copy, unfinished);
            boolean there = Files.exists(journal);
            if (there) {
                setAside(journal, aside);
            }
            OwnFile.settle(unfinished, journal);
            return there ? aside : journal;
        } catch (IOException e) {
            throw new NotDone("the journal " + journal + " could not be replaced; check the folder", e);
        }
    }

    /** Nobody may be writing while the file changes its name, and nothing may wait to be rolled back. */
    private static void setAside(Path journal, Path aside) throws IOException {
        try (Sql sql = Connections.open(journal);
                Transaction alone = Transaction.begin(sql)) {
            Files.createLink(aside, journal);
            alone.commit();
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(journal, aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * Refuses a file that is no journal or has a fault.
     *
     * @throws UnusableJournal with the fault
     */
    public static void requireSound(Path copy) {
        try (JournalFile journal = JournalFile.visit(copy)) {
            List<String> faults = journal.verification().faults();
            if (!faults.isEmpty()) {
                throw new UnusableJournal("the file " + copy + " is not a sound journal: " + faults.get(0));
            }
        }
    }
}

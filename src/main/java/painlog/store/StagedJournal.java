package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.UnusableJournal;
import painlog.files.PrivateFile;
import painlog.store.file.JournalPlacement;
import painlog.store.sql.Connections;

/**
 * The journal for a long change: the existing one, or a new temporary file that is moved to its path only when it is
 * complete, so that a failed import leaves nothing.
 */
public final class StagedJournal implements AutoCloseable {
    private final Path place;
    private final Path file;
    private final JournalPlacement.Linker linker;
    private final JournalFile journal;

    private StagedJournal(Path place, Path file, JournalPlacement.Linker linker) {
        this.place = place;
        this.file = file;
        this.linker = linker;
        this.journal = JournalFile.openOrCreate(file);
    }

    /** Opens the journal at that place, or begins one beside it. */
    public static StagedJournal at(Path place) {
        return at(place, Files::createLink);
    }

    static StagedJournal at(Path place, JournalPlacement.Linker linker) {
        if (Files.exists(place)) {
            return new StagedJournal(place, place, linker);
        }
        Connections.requireName(place);
        Path beside = beside(place);
        // who presses Ctrl-C leaves nothing unfinished behind
        temporaryName(beside).toFile().deleteOnExit();
        beside.toFile().deleteOnExit();
        return new StagedJournal(place, beside, linker);
    }

    private static Path beside(Path place) {
        try {
            return PrivateFile.beside(PrivateFile.followed(place));
        } catch (IOException e) {
            throw new UnusableJournal("the journal " + place + " could not be begun; check the links in its path", e);
        }
    }

    /** What SQLite writes beside the file while it changes it. */
    private static Path temporaryName(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    public JournalFile journal() {
        return journal;
    }

    /** Moves a new journal to its path, after its change was committed. */
    public void commit() {
        journal.close();
        if (file.equals(place)) {
            return;
        }
        try {
            JournalPlacement.placeNew(file, place, linker);
        } catch (IOException e) {
            throw nameTaken(e);
        }
    }

    private UnusableJournal nameTaken(IOException e) {
        String fault =
                Files.exists(place) ? "was begun by another painlog meanwhile; try again" : "could not be created";
        return new UnusableJournal("the journal " + place + " " + fault, e);
    }

    @Override
    public void close() {
        journal.close();
        if (!file.equals(place)) {
            JournalPlacement.forget(file);
        }
    }
}

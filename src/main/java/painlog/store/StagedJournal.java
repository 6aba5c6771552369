package painlog.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.NotDone;
import painlog.error.UnusableJournal;
import painlog.files.PrivateFile;

/**
 * The journal for a long change: the existing one, or a new temporary file that is moved to its path only when it is
 * complete, so that a failed import leaves nothing.
 */
public final class StagedJournal implements AutoCloseable {
    /** Gives a file a second name, which must not be there yet. */
    interface Linker {
        void link(Path name, Path file) throws IOException;
    }

    private final Path place;
    private final Path file;
    private final Linker linker;
    private final JournalFile journal;

    private StagedJournal(Path place, Path file, Linker linker) {
        this.place = place;
        this.file = file;
        this.linker = linker;
        this.journal = JournalFile.openOrCreate(file);
    }

    /** Opens the journal at that place, or begins one beside it. */
    public static StagedJournal at(Path place) {
        return at(place, Files::createLink);
    }

    static StagedJournal at(Path place, Linker linker) {
        if (Files.exists(place)) {
            return new StagedJournal(place, place, linker);
        }
        Path beside = PrivateFile.beside(place);
        // who presses Ctrl-C leaves nothing unfinished behind
        temporaryName(beside).toFile().deleteOnExit();
        beside.toFile().deleteOnExit();
        return new StagedJournal(place, beside, linker);
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
            moveIntoPlace();
            PrivateFile.syncFolder(place);
        } catch (IOException e) {
            throw nameTaken(e);
        }
    }

    /** A link never takes the place of another journal; where the file system has none, a move must do. */
    private void moveIntoPlace() throws IOException {
        try {
            linker.link(place, file);
        } catch (FileAlreadyExistsException begunMeanwhile) {
            throw begunMeanwhile;
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.move(file, place);
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
        try {
            if (!file.equals(place)) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(temporaryName(file));
            }
        } catch (IOException e) {
            throw new NotDone("the unfinished file " + file + " could not be removed", e);
        }
    }
}

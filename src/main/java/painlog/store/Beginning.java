package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.journal.NotDone;
import painlog.journal.UnusableJournal;

/**
 * The journal for a long change: the one that is there, or a new one that takes its place only when it is
 * complete, so that an import that fails leaves nothing.
 */
public final class Beginning implements AutoCloseable {
    private final Path place;
    private final Path file;
    private final JournalFile journal;

    private Beginning(Path place, Path file) {
        this.place = place;
        this.file = file;
        this.journal = JournalFile.openOrCreate(file);
    }

    /** Opens the journal at that place, or begins one beside it. */
    public static Beginning at(Path place) {
        if (Files.exists(place)) {
            return new Beginning(place, place);
        }
        return new Beginning(place, OwnFile.beside(place));
    }

    public JournalFile journal() {
        return journal;
    }

    /** Puts a new journal in its place, after its change was committed. */
    public void keep() {
        journal.close();
        if (file.equals(place)) {
            return;
        }
        try {
            Files.createLink(place, file);
        } catch (UnsupportedOperationException noLinks) {
            move();
        } catch (IOException e) {
            throw inTheWay(e);
        }
    }

    private void move() {
        try {
            Files.move(file, place);
        } catch (IOException e) {
            throw inTheWay(e);
        }
    }

    private UnusableJournal inTheWay(IOException e) {
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
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
            }
        } catch (IOException e) {
            throw new NotDone("the unfinished file " + file + " could not be removed", e);
        }
    }
}

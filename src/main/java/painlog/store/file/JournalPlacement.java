package painlog.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import painlog.files.PrivateFile;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/**
 * Puts a complete private journal file under a name: the one way in which backup, restore, import, merge and migration
 * do it.
 *
 * <p>Where nothing lies, the file gets the name by a link, which never takes the place of another. Where a journal lies,
 * its pages are replaced through SQLite while nobody else can read or write it, so that whoever waits to write goes on
 * in what it holds then. SQLite would mend a file by what lies beside it from one that had the name before; that goes
 * first.
 */
public final class JournalPlacement {
    /** Gives a file a second name, which must not be there yet. */
    public interface Linker {
        void link(Path name, Path file) throws IOException;
    }

    /** What SQLite writes beside a file while it is changed, by the end of its name. */
    static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");

    private JournalPlacement() {}

    /**
     * Puts the file under a name where nothing lies.
     *
     * @throws FileAlreadyExistsException when something lies there meanwhile; both files are as they were
     */
    public static void placeNew(Path complete, Path name, Linker linker) throws IOException {
        Path place = PrivateFile.followed(name);
        PrivateFile.sync(complete);
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        removeCompanions(place);
        link(complete, place, linker);
        PrivateFile.syncFolder(place);
    }

    /** A link never takes the place of another file; where the file system has none, a move must do. */
    private static void link(Path complete, Path place, Linker linker) throws IOException {
        try {
            linker.link(place, complete);
        } catch (FileAlreadyExistsException takenMeanwhile) {
            throw takenMeanwhile;
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.move(complete, place);
        }
    }

    /** Puts the file in the place of one that no SQLite program can have open, because it is no database. */
    public static void replaceForeign(Path complete, Path name) throws IOException {
        Path place = PrivateFile.followed(name);
        removeCompanions(place);
        PrivateFile.moveTo(complete, place);
    }

    /**
     * Opens the journal for this process alone and closes it again.
     *
     * @throws painlog.error.UnusableJournal when its pages can't be read, or others have it open for too long
     */
    public static void tryAlone(Path journal) {
        Connections.openAlone(journal).close();
    }

    /** Puts what the file holds into a journal that others may be waiting for. */
    public static void replaceContents(Path complete, Path journal) {
        try (Sql alone = Connections.openAlone(journal)) {
            alone.copyPagesFrom(complete);
        }
    }

    /**
     * The same, after a copy of the present contents, page by page, got the name aside.
     *
     * @throws IOException when that copy can't be written; the journal is as it was then
     */
    public static void exchangeContents(Path complete, Path journal, Path aside) throws IOException {
        Path copy = PrivateFile.beside(aside);
        try (Sql alone = Connections.openAlone(journal)) {
            PrivateFile.create(copy);
            alone.copyPagesTo(copy);
            placeNew(copy, aside, Files::createLink);
            alone.copyPagesFrom(complete);
        } finally {
            forget(copy);
        }
    }

    /**
     * Gives a file that is no readable database the name aside, with what lies beside it, and its place to the complete
     * one; at every moment there is a file under its name.
     */
    public static void exchangeUnreadable(Path complete, Path journal, Path aside) throws IOException {
        Path place = PrivateFile.followed(journal);
        for (String end : COMPANIONS) {
            Path companion = companion(place, end);
            if (Files.exists(companion)) {
                Files.move(companion, companion(aside, end), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        link(place, aside);
        PrivateFile.syncFolder(aside);
        PrivateFile.moveTo(complete, place);
    }

    private static void link(Path present, Path aside) throws IOException {
        try {
            Files.createLink(aside, present);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(present, aside, StandardCopyOption.COPY_ATTRIBUTES);
            PrivateFile.sync(aside);
        }
    }

    /** Deletes an unfinished or doubled file and what SQLite wrote beside it. */
    public static void forget(Path file) {
        PrivateFile.forget(file);
        COMPANIONS.forEach(end -> PrivateFile.forget(companion(file, end)));
    }

    private static void removeCompanions(Path file) throws IOException {
        for (String end : COMPANIONS) {
            Files.deleteIfExists(companion(file, end));
        }
    }

    private static Path companion(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}

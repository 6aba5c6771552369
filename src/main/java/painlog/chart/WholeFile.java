package painlog.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import painlog.journal.BadInput;
import painlog.journal.NotDone;

/** A file that appears complete or not at all: written beside its place, then moved there. */
final class WholeFile {
    /** What goes into the file. */
    interface Content {
        void write(OutputStream to) throws IOException;
    }

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private WholeFile() {}

    /**
     * Replaces or makes the file; one that is a link keeps being one.
     *
     * @throws BadInput when the place is a folder or in none
     * @throws NotDone when it can't be written; the file is as it was then
     */
    static void write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder; name a file in it");
        }
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = place.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new BadInput("there is no folder " + folder + " to write " + file.getFileName() + " in");
            }
            replace(place, folder, content);
        } catch (IOException fault) {
            throw new NotDone(file + " could not be written (" + reason(fault) + ")", fault);
        }
    }

    private static void replace(Path place, Path folder, Content content) throws IOException {
        Path beside = beside(place, folder);
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(beside, NEW, ownersOnly(folder)))) {
            content.write(out);
        } catch (IOException | RuntimeException | Error fault) {
            Files.deleteIfExists(beside);
            throw fault;
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A picture of someone's health is for its owner alone, unless they say otherwise. */
    private static FileAttribute<?>[] ownersOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    private static Path beside(Path place, Path folder) throws IOException {
        for (int i = 0; i < 100; i++) {
            long own = ProcessHandle.current().pid();
            Path beside = folder.resolve("." + place.getFileName() + "." + own + "." + i + ".part");
            if (!Files.exists(beside)) {
                return beside;
            }
        }
        throw new FileAlreadyExistsException(place + ".part");
    }

    private static String reason(IOException fault) {
        String why = fault instanceof FileSystemException told ? told.getReason() : fault.getMessage();
        String kind = fault.getClass().getSimpleName().replace("Exception", "");
        return why == null || why.isEmpty()
                ? kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
                : why;
    }
}

package painlog.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicLong;
import painlog.error.NotDone;

/**
 * Files and folders that only their owner may read, written to a temporary file beside the target and moved there
 * complete.
 */
public final class PrivateFile {
    /** With its dot. */
    private static final int LONGEST_EXTENSION = 8;

    private static final int MOST_LINKS = 40;
    private static final AtomicLong COUNT = new AtomicLong();

    /** Writes the contents of an empty file that only its owner may read. */
    public interface Filling {
        void fill(Path file) throws IOException;
    }

    private PrivateFile() {}

    /**
     * Writes a temporary file beside the target and moves it there; creates the folder where there is none, and writes
     * what a link leads to.
     *
     * @throws IOException when that can't be done, or the target is a pipe or a device; nothing is changed then
     */
    public static void replace(Path name, Filling filling) throws IOException {
        Path place = followed(name);
        Path unfinished = beside(place);
        try {
            create(unfinished);
            filling.fill(unfinished);
            moveTo(unfinished, place);
            LeftoverFiles.clear(place);
        } finally {
            forget(unfinished);
        }
    }

    /** Creates an empty private file, and its folder where there is none. */
    public static void create(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, only(file, "rwx------"));
        }
        Files.createFile(file, only(file, "rw-------"));
    }

    /** Creates a folder that only its owner may look into, in one that is there. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, only(folder, "rwx------"));
    }

    /** Restricts an existing file to its owner. */
    public static void own(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] only(Path file, String owner) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
    }

    /**
     * Where a name leads, also where nothing lies there yet.
     *
     * @throws FileSystemLoopException when its links lead back to themselves
     */
    public static Path followed(Path name) throws IOException {
        Path place = name.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(name.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    /** The name itself, or the first of name-2, name-3 … under which nothing lies; a short extension stays last. */
    public static Path unused(Path name) {
        String whole = name.getFileName().toString();
        int dot = whole.lastIndexOf('.');
        boolean isExtension = dot > 0 && whole.length() - dot <= LONGEST_EXTENSION;
        String stem = isExtension ? whole.substring(0, dot) : whole;
        String extension = isExtension ? whole.substring(dot) : "";
        Path free = name;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = name.resolveSibling(stem + "-" + number + extension);
        }
        return free;
    }

    /** A temporary name beside the file, unique among running painlogs. */
    public static Path beside(Path file) {
        String own = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".new-" + own);
    }

    /** Deletes an unfinished temporary file. */
    public static void forget(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new NotDone("the unfinished file " + unfinished + " could not be removed", e);
        }
    }

    /**
     * Syncs the contents and renames the file atomically.
     *
     * @throws IOException also when a pipe or a device has that name, which must never be replaced
     */
    public static void moveTo(Path file, Path name) throws IOException {
        if (Files.exists(name) && !Files.isRegularFile(name)) {
            throw new FileSystemException(name.toString(), null, "it is no ordinary file");
        }
        sync(file);
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(name);
    }

    /** Makes what a file holds durable; no other part of the program may have it open for locks. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the file's name durable, where the system can do that for a folder. */
    public static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null
                || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

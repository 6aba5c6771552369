package painlog.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import painlog.journal.BadInput;
import painlog.journal.NotDone;

/** Where a command writes to: standard output, or a file that is there whole or not at all. */
final class OutFile {
    private OutFile() {}

    /**
     * Has something written to the file, which only its owner may read, or to standard output.
     *
     * @param name a file; empty or {@code -} for standard output
     */
    static void write(Desk desk, String name, Consumer<PrintStream> writer) {
        if (name.isEmpty() || name.equals("-")) {
            writer.accept(desk.out());
            desk.out().flush();
            return;
        }
        Path file = path(name);
        Path unfinished = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".new-" + System.nanoTime());
        try {
            Files.createFile(unfinished, owner(unfinished));
            fill(unfinished, writer);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new NotDone("the file " + name + " could not be written; check the folder and the disk", e);
        } finally {
            remove(unfinished);
        }
    }

    private static void fill(Path unfinished, Consumer<PrintStream> writer) throws IOException {
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16), false, StandardCharsets.UTF_8)) {
            writer.accept(out);
            if (out.checkError()) {
                throw new IOException("not all could be written");
            }
        }
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new NotDone("the unfinished file " + unfinished + " could not be removed", e);
        }
    }

    private static FileAttribute<?>[] owner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + name + "\" is not a file name", e);
        }
    }
}

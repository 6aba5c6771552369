package painlog.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import painlog.journal.BadInput;
import painlog.journal.NotDone;
import painlog.store.OwnFile;

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
        Path unfinished = OwnFile.beside(file);
        try {
            OwnFile.createHere(unfinished);
            fill(unfinished, writer);
            OwnFile.settle(unfinished, file);
        } catch (IOException e) {
            throw new NotDone("the file " + name + " could not be written; check the folder and the disk", e);
        } finally {
            OwnFile.forget(unfinished);
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
    }

    /** The file of that name; refuses what can be none. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + name + "\" is not a file name", e);
        }
    }
}

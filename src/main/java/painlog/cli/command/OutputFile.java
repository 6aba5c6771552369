package painlog.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.files.FileKind;
import painlog.files.PrivateFile;

/**
 * A file that a command writes, replaced atomically: one of the same kind as scripts expect, one of another kind when
 * that is asked for, a database never.
 */
public final class OutputFile {
    /** What goes into a file. */
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** What is printed. */
    public interface Text {
        void print(PrintStream out) throws IOException;
    }

    private final Path file;
    private final Path place;
    private final boolean force;

    private OutputFile(Path file, Path place, boolean force) {
        this.file = file;
        this.place = place;
        this.force = force;
    }

    /**
     * Chooses the file, before anything is made for it; a link stays a link.
     *
     * @param force whether a file of another kind may be replaced
     * @throws BadInput when the place is a folder or in none, the journal or another database
     */
    static OutputFile at(String name, Path journal, boolean force) {
        if (name.isBlank()) {
            throw new BadInput("-o needs the name of a file, such as -o journal.json");
        }
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder; name a file in it");
        }
        Path place = place(file);
        DatabaseGuard.refuse(file, place, journal);
        return new OutputFile(file, place, force);
    }

    private static Path place(Path file) {
        try {
            Path place = PrivateFile.followed(file);
            requireFolder(place);
            return place;
        } catch (IOException fault) {
            throw notWritten(file, fault);
        }
    }

    /**
     * Refuses a file in a folder that is not there: no command makes folders in silence.
     *
     * @throws BadInput with what to do
     */
    public static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("there is no folder " + folder + " to write " + file.getFileName() + " in");
        }
    }

    /** Has text written, as {@link #write} does. */
    public void print(Text text) {
        write(to -> print(to, text));
    }

    private static void print(OutputStream to, Text text) throws IOException {
        PrintStream out = new PrintStream(new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
        text.print(out);
        if (out.checkError()) {
            throw new IOException("not all could be written");
        }
    }

    /**
     * Replaces or makes the file, which only its owner may read.
     *
     * @throws BadInput when a file of another kind is there
     * @throws NotDone when it can't be written; the file is as it was then
     */
    public void write(Content content) {
        try {
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                writeInto(place, content);
            } else {
                PrivateFile.replace(place, unfinished -> {
                    writeInto(unfinished, content);
                    requireSameKind(unfinished);
                });
            }
        } catch (IOException fault) {
            throw notWritten(file, fault);
        }
    }

    private void requireSameKind(Path unfinished) throws IOException {
        if (force || !Files.exists(place)) {
            return;
        }
        FileKind there = FileKind.of(place);
        FileKind made = FileKind.of(unfinished);
        if (there != made && there != FileKind.EMPTY && made != FileKind.EMPTY) {
            throw new BadInput(file + " holds " + there.words() + ", not " + made.words()
                    + "; name another file, or add --force to replace it");
        }
    }

    /** A pipe or a device is written to directly; it must not be replaced. */
    private static void writeInto(Path into, Content content) throws IOException {
        try (OutputStream to = Files.newOutputStream(into, StandardOpenOption.WRITE)) {
            content.write(to);
        }
    }

    private static NotDone notWritten(Path file, IOException fault) {
        return new NotDone(file + " could not be written (" + reason(fault) + ")", fault);
    }

    private static String reason(IOException fault) {
        String why = fault instanceof FileSystemException specific ? specific.getReason() : fault.getMessage();
        String kind = fault.getClass().getSimpleName().replace("Exception", "");
        return why == null || why.isEmpty()
                ? kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : why;
    }

    /** The file of that name; refuses what can be none. */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + name + "\" is not a file name", e);
        }
    }
}

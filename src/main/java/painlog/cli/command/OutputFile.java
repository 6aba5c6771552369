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
import painlog.files.PrivateFile;

/** A file that a command writes, replaced atomically. */
public final class OutputFile {
    /** What goes into a file. */
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** What is printed. */
    public interface Text {
        void print(PrintStream out) throws IOException;
    }

    private static final int MOST_LINKS = 40;

    private OutputFile() {}

    /** Has text written, as {@link #write} does. */
    public static void print(Path file, Text text) {
        write(file, to -> print(to, text));
    }

    private static void print(OutputStream to, Text text) throws IOException {
        PrintStream out = new PrintStream(new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
        text.print(out);
        if (out.checkError()) {
            throw new IOException("not all could be written");
        }
    }

    /**
     * Replaces or makes the file, which only its owner may read; a link stays a link.
     *
     * @throws BadInput when the place is a folder or in none
     * @throws NotDone when it can't be written; the file is as it was then
     */
    public static void write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder; name a file in it");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(file, content);
            } else {
                PrivateFile.replace(place(file), unfinished -> writeInto(unfinished, content));
            }
        } catch (IOException fault) {
            throw new NotDone(file + " could not be written (" + reason(fault) + ")", fault);
        }
    }

    private static Path place(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place) && links < MOST_LINKS; links++) {
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("there is no folder " + folder + " to write " + file.getFileName() + " in");
        }
        return place;
    }

    /** A pipe or a device is written to directly; it must not be replaced. */
    private static void writeInto(Path into, Content content) throws IOException {
        try (OutputStream to = Files.newOutputStream(into, StandardOpenOption.WRITE)) {
            content.write(to);
        }
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

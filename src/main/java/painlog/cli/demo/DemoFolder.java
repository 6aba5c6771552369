package painlog.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import painlog.cli.command.OutputFile;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.files.PrivateFile;

/** The folder of a demo: one that was empty, or that holds an earlier demo. */
record DemoFolder(Path path) {
    /** The script beside the journal; its first line also identifies a demo's folder. */
    static final String SCRIPT = DemoScript.FIRST_HALF;

    static final String JOURNAL = "journal.db";
    /** The same journal half a year later. */
    static final String YEAR = "year.db";

    /**
     * Takes the folder, writes the script into it and removes the journal of an earlier demo.
     *
     * @throws BadInput when the folder holds something else
     */
    static DemoFolder claim(Path path, String script) {
        try {
            if (!Files.isDirectory(path)) {
                OutputFile.requireFolder(path);
                PrivateFile.createFolder(path);
            }
            if (!isEmpty(path) && !isDemo(path, script)) {
                throw new BadInput(
                        "the folder " + path + " holds other files; name an empty or a new one for the demo");
            }
            PrivateFile.replace(path.resolve(SCRIPT), unfinished -> Files.writeString(unfinished, script));
            for (String journal : List.of(JOURNAL, YEAR)) {
                Files.deleteIfExists(path.resolve(journal + "-journal"));
                Files.deleteIfExists(path.resolve(journal));
            }
            return new DemoFolder(path);
        } catch (IOException e) {
            throw new NotDone("the demo could not be written to " + path + "; check the folder", e);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean isDemo(Path path, String script) throws IOException {
        Path earlier = path.resolve(SCRIPT);
        return Files.isRegularFile(earlier)
                && firstLine(Files.readString(earlier)).equals(firstLine(script));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** The journal of the first half year once more, for the second one to go on with. */
    void startYear() {
        try {
            Files.copy(path.resolve(JOURNAL), path.resolve(YEAR));
        } catch (IOException e) {
            throw new NotDone("the demo could not be written to " + path + "; check the folder", e);
        }
    }

    /** Writes a text file into the folder. */
    void write(String name, String text) {
        try {
            PrivateFile.replace(path.resolve(name), unfinished -> Files.writeString(unfinished, text));
        } catch (IOException e) {
            throw new NotDone("the file " + path.resolve(name) + " could not be written", e);
        }
    }
}

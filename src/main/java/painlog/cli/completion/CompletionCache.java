package painlog.cli.completion;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.error.NotDone;

/** The cache in which {@code completion/complete.sh} stores the words of journals, so that TAB need not start Java. */
public final class CompletionCache {
    private CompletionCache() {}

    /**
     * Removes the cached words of all journals: only the script knows which file belongs to which journal, and it
     * writes them again when needed.
     */
    public static void forget(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new NotDone(
                    "the history is forgotten, but the words kept for completion in " + folder
                            + " could not be removed; remove that folder",
                    e);
        }
    }
}

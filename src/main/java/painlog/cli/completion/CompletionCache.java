package painlog.cli.completion;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.journal.error.NotDone;

/** The words of journals that {@code completion/complete.sh} keeps, so that TAB need not start Java. */
public final class CompletionCache {
    private CompletionCache() {}

    /** Removes those of all journals: which are whose only the script knows, and it keeps them anew when needed. */
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

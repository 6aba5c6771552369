package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import painlog.error.NotDone;

/** The copies of a journal that painlog made beside it: backups of a day, those of migrations, and what a restore kept. */
public final class JournalCopies {
    private JournalCopies() {}

    /** Their paths, sorted. */
    public static List<Path> beside(Path journal) {
        String name = journal.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = Pattern.quote(dot > 0 ? name.substring(0, dot) : name);
        String end = Pattern.quote(dot > 0 ? name.substring(dot) : "");
        Pattern copy = Pattern.compile(Pattern.quote(name) + "\\.(before-|schema\\d).*|\\." + Pattern.quote(name)
                + "\\.new-.*|" + stem + "-\\d{4}-\\d\\d-\\d\\d(-\\d+)?" + end);
        try (Stream<Path> files = Files.list(journal.toAbsolutePath().getParent())) {
            return files.filter(
                            file -> copy.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new NotDone("the folder of " + journal + " could not be read to look for copies", e);
        }
    }
}

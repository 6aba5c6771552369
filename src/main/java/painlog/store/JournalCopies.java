package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import painlog.error.NotDone;
import painlog.files.LeftoverFiles;

/** The copies of a journal that painlog made beside it: backups of a day, those of migrations, and what a restore kept. */
public final class JournalCopies {
    private JournalCopies() {}

    /** Their paths, sorted; of a journal that is reached by a link also those beside the file itself. */
    public static List<Path> beside(Path journal) {
        SortedSet<Path> found = new TreeSet<>();
        for (Path place : places(journal)) {
            found.addAll(copies(place));
            found.addAll(LeftoverFiles.of(place));
        }
        return List.copyOf(found);
    }

    /** Where the journal lies: as it was named and, if links lead there, as it is. */
    static List<Path> places(Path journal) {
        Path named = journal.toAbsolutePath();
        try {
            return Files.isSymbolicLink(named) ? List.of(named, named.toRealPath()) : List.of(named);
        } catch (IOException gone) {
            return List.of(named);
        }
    }

    private static List<Path> copies(Path journal) {
        String name = journal.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = Pattern.quote(dot > 0 ? name.substring(0, dot) : name);
        String end = Pattern.quote(dot > 0 ? name.substring(dot) : "");
        Pattern copy = Pattern.compile(
                Pattern.quote(name) + "\\.(before-|schema\\d).*|" + stem + "-\\d{4}-\\d\\d-\\d\\d(-\\d+)?" + end);
        try (Stream<Path> files = Files.list(journal.toAbsolutePath().getParent())) {
            return files.filter(
                            file -> copy.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new NotDone("the folder of " + journal + " could not be read to look for copies", e);
        }
    }
}

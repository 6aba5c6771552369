package painlog.store;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import painlog.files.LeftoverFiles;

/** A file beside a journal that holds records of it, too: whoever wants them gone must look there as well. */
public record NeighborFile(Path file, Origin origin) {
    /** How it came to be there. */
    public enum Origin {
        RESTORE("before a restore"),
        MIGRATION("before a migration"),
        UNFINISHED("unfinished");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** Such as {@code before a restore}. */
        public String words() {
            return words;
        }
    }

    /** Those of the journal, by name; dated backups, which the person asked for, are not among them. */
    public static List<NeighborFile> of(Path journal) {
        List<NeighborFile> found = new ArrayList<>();
        for (Path place : JournalCopies.places(journal)) {
            addOf(place, found);
        }
        return found;
    }

    private static void addOf(Path place, List<NeighborFile> found) {
        String name = place.getFileName().toString();
        String[] names = new File(String.valueOf(place.getParent())).list();
        if (names != null) {
            Arrays.sort(names);
            for (String each : names) {
                if (each.startsWith(name + ".before-")) {
                    found.add(new NeighborFile(place.resolveSibling(each), Origin.RESTORE));
                } else if (each.startsWith(name + ".schema") && each.endsWith(".bak")) {
                    found.add(new NeighborFile(place.resolveSibling(each), Origin.MIGRATION));
                }
            }
        }
        LeftoverFiles.of(place).forEach(file -> found.add(new NeighborFile(file, Origin.UNFINISHED)));
    }
}

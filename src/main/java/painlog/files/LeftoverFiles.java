package painlog.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Unfinished files that a killed painlog left: {@code .NAME.new-PID-N}, also of copies of a file that lie beside it, and
 * what SQLite wrote beside those. They are deleted once their process is gone, as long as the file itself is there: an
 * only copy is never lost.
 */
public final class LeftoverFiles {
    private static final String MARK = ".new-";
    private static final int LONGEST_NUMBER = 18;

    private LeftoverFiles() {}

    /** Deletes those of the file whose process has ended; without a list of the folder nothing is done. */
    public static void clear(Path file) {
        for (Path leftover : of(file)) {
            if (Files.exists(file) && isAbandoned(leftover.getFileName().toString())) {
                PrivateFile.forget(leftover);
            }
        }
    }

    /** Those of the file, whether or not their process goes on. */
    public static List<Path> of(Path file) {
        Path place = file.toAbsolutePath();
        List<Path> found = new ArrayList<>();
        String prefix = "." + stem(place.getFileName().toString());
        // not a stream of the folder: this is asked at every start
        String[] names = new File(String.valueOf(place.getParent())).list();
        if (names != null) {
            for (String name : names) {
                if (name.startsWith(prefix) && name.indexOf(MARK) > 0) {
                    found.add(place.resolveSibling(name));
                }
            }
        }
        return found;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isAbandoned(String name) {
        int begin = name.lastIndexOf(MARK) + MARK.length();
        int end = name.indexOf('-', begin);
        if (end <= begin || end - begin > LONGEST_NUMBER) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return ProcessHandle.of(Long.parseLong(name.substring(begin, end))).isEmpty();
    }
}

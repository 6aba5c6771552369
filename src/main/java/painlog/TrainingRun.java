package painlog;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs several command lines in one Java, which notes what they load: a start-up archive is made from that. Only
 * {@code scripts/archive} starts it, always on a journal of its own.
 */
final class TrainingRun {
    private static final String NEXT = "--next";

    private TrainingRun() {}

    /**
     * Exits as the first command line does: a word that a later version no longer knows shall not cost the archive.
     *
     * @param args the journal, then command lines, each after a {@code --next}
     */
    public static void main(String[] args) {
        List<String> line = new ArrayList<>();
        int code = -1;
        for (int i = 2; i <= args.length; i++) {
            if (i < args.length && !args[i].equals(NEXT)) {
                line.add(args[i]);
                continue;
            }
            line.addAll(List.of("--journal", args[0], "--no-config"));
            int exit = Painlog.run(line.toArray(new String[0]));
            code = code < 0 ? exit : code;
            line.clear();
        }
        System.exit(code);
    }
}

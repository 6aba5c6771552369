package painlog.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import painlog.error.BadInput;
import painlog.error.NotDone;
import painlog.files.FileKind;

/** Keeps what a command writes away from journals and other databases, whatever the spelling or link. */
final class DatabaseGuard {
    /** What SQLite keeps beside a database and would mend it by. */
    private static final List<String> COMPANIONS = List.of("-journal", "-wal", "-shm");

    private DatabaseGuard() {}

    /**
     * Refuses the journal, another database and what SQLite keeps beside one.
     *
     * @param file as it was named
     * @param place where that leads
     * @throws BadInput with what to do
     */
    static void refuse(Path file, Path place, Path journal) {
        refuseOne(file, place, journal, "is");
        String name = place.getFileName().toString();
        for (String end : COMPANIONS) {
            if (name.endsWith(end) && name.length() > end.length()) {
                Path database = place.resolveSibling(name.substring(0, name.length() - end.length()));
                refuseOne(file, database, journal, "belongs to");
            }
        }
    }

    /** The journal is asked for by its identity: to open it here would drop the locks SQLite holds on it. */
    private static void refuseOne(Path file, Path place, Path journal, String how) {
        try {
            if (isSame(place, journal)) {
                throw new BadInput(file + " " + how + " the journal itself; name another file");
            }
            if (Files.isRegularFile(place) && FileKind.of(place) == FileKind.SQLITE) {
                throw new BadInput(
                        file + " " + how + " an SQLite file, which nothing is written over; name another file");
            }
        } catch (IOException fault) {
            throw new NotDone(file + " could not be written; check who owns it", fault);
        }
    }

    private static boolean isSame(Path place, Path journal) throws IOException {
        return place.normalize().equals(journal.toAbsolutePath().normalize())
                || (Files.exists(place) && Files.exists(journal) && Files.isSameFile(place, journal));
    }
}

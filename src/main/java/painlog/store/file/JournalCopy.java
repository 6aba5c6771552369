package painlog.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import painlog.error.NotDone;
import painlog.files.PrivateFile;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** A whole and consistent copy of a journal, made while others may write to it. */
public final class JournalCopy {
    private JournalCopy() {}

    /**
     * Copies the journal file; the copy is checked before it takes its name, and replaces what has it.
     *
     * @throws NotDone when it can't be written
     */
    public static void make(Path journal, Path target) {
        try {
            PrivateFile.replace(target, unfinished -> {
                try (Sql sql = Connections.open(journal)) {
                    sql.update("VACUUM INTO ?", unfinished.toString());
                }
                check(unfinished);
            });
        } catch (IOException e) {
            throw new NotDone("the copy " + target + " could not be written; check the folder and the disk", e);
        }
    }

    private static void check(Path copy) {
        try (Sql sql = Connections.open(copy)) {
            List<String> faults = Verification.of(sql).file();
            if (!faults.isEmpty()) {
                throw new NotDone("the copy is faulty (" + faults.get(0) + "); run painlog verify");
            }
        }
    }
}

package painlog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** What a killed program leaves beside a database, and a later file of that name must not be mended by. */
public final class LeftBehind {
    private LeftBehind() {}

    /** A rollback journal that SQLite would play back: complete, synced, of a database that is not there any more. */
    public static byte[] journalOfAnotherFile() throws IOException {
        Path file = Files.createTempFile("another", ".db");
        try (Sql sql = Connections.open(file)) {
            sql.script("CREATE TABLE t (x); PRAGMA cache_size = 1; PRAGMA cache_spill = 1");
            for (int i = 0; i < 10; i++) {
                sql.update("INSERT INTO t VALUES (randomblob(9000))");
            }
            sql.script("BEGIN IMMEDIATE; UPDATE t SET x = randomblob(9000)");
            return Files.readAllBytes(file.resolveSibling(file.getFileName() + "-journal"));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}

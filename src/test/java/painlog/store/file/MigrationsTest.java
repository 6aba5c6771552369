package painlog.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.NotDone;
import painlog.store.JournalFile;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

final class MigrationsTest {
    @TempDir
    Path folder = Path.of("");

    /** A journal as the first painlog wrote it. */
    private Path schema1() throws IOException {
        Path file = folder.resolve("journal.db");
        Files.createFile(file);
        try (Sql sql = Connections.open(file);
                InputStream script = MigrationsTest.class.getResourceAsStream("/painlog/store/file/001-journal.sql")) {
            sql.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            sql.script("PRAGMA user_version = 1");
            sql.script(
                    "INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at)"
                            + " VALUES (1, 1700000000, 'Europe/Oslo', 3600, 1700000000); INSERT INTO reading VALUES (1, 'pain', 6)");
        }
        return file;
    }

    @Test
    void an_older_journal_is_brought_to_today_with_its_records() throws IOException {
        try (JournalFile journal = JournalFile.open(schema1())) {
            assertEquals(
                    6,
                    journal.entries()
                            .find(1)
                            .orElseThrow()
                            .value()
                            .readings()
                            .get(0)
                            .value());
            assertTrue(journal.verification().faults().isEmpty());
        }
    }

    @Test
    void a_copy_of_the_older_journal_stays_beside_it_for_its_owner_only() throws IOException {
        JournalFile.open(schema1()).close();

        Path copy = folder.resolve("journal.db.schema1.bak");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        try (Sql sql = Connections.open(copy)) {
            assertEquals(1, sql.number("PRAGMA user_version"));
            assertEquals(1, sql.number("SELECT count(*) FROM entry"));
        }
    }

    @Test
    void a_journal_of_today_gets_no_copy() {
        JournalFile.openOrCreate(folder.resolve("new.db")).close();
        JournalFile.open(folder.resolve("new.db")).close();

        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void a_migration_that_fails_leaves_the_journal_as_it_was() throws IOException {
        Path file = schema1();
        try (Sql sql = Connections.open(file)) {
            sql.script("CREATE INDEX entry_by_uid ON entry (note)");
        }

        assertThrows(NotDone.class, () -> JournalFile.open(file));

        try (Sql sql = Connections.open(file)) {
            assertEquals(1, sql.number("PRAGMA user_version"));
            assertFalse(sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'imported_entry'") > 0);
        }
    }
}

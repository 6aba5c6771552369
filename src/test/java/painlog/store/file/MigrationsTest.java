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
                            + " VALUES (1700000000000, 1700000000, 'Europe/Oslo', 3600, 1700000000); INSERT INTO reading VALUES (1, 'pain', 6)");
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

    /** A journal as the painlog before this one wrote it. */
    private Path schemaBefore() throws IOException {
        Path file = schema1();
        try (Sql sql = Connections.open(file);
                InputStream script = MigrationsTest.class.getResourceAsStream("/painlog/store/file/002-import.sql")) {
            sql.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            sql.script("PRAGMA user_version = 2");
            sql.script("INSERT INTO session (edited_at, started_at, zone, utc_offset, recorded_at, therapy)"
                    + " VALUES (1700000000000, 1700000000, 'Europe/Oslo', 3600, 1700000000, 'massage');"
                    + " INSERT INTO session_technique VALUES (1, 'massage', 'swedish'), (1, 'massage', 'deep-tissue')");
        }
        return file;
    }

    @Test
    void the_key_of_techniques_is_their_first_columns() throws IOException {
        Path file = schemaBefore();
        try (JournalFile journal = JournalFile.open(file)) {
            assertEquals(
                    "[deep-tissue, swedish]",
                    journal.sessions()
                            .find(1)
                            .orElseThrow()
                            .value()
                            .treatment()
                            .techniques()
                            .toString());
            assertEquals("[]", journal.verification().faults().toString());
        }
        try (Sql sql = Connections.open(file)) {
            String key = "SELECT count(*) FROM pragma_table_info('%s') WHERE pk > 0 AND pk <> cid + 1";
            String tables = "SELECT name FROM sqlite_schema WHERE sql LIKE '%WITHOUT ROWID%'";
            assertTrue(sql.text(tables).length() > 0);
            for (String table : new String[] {"session_technique", "session_site", "entry_word", "change_item", "reading"}) {
                assertEquals(0, sql.number(key.formatted(table)), table);
            }
        }
    }

    @Test
    void texts_of_an_older_journal_are_composed() throws IOException {
        Path file = schemaBefore();
        String twoParts = "Ru\u0308cken";
        try (Sql sql = Connections.open(file)) {
            sql.script("INSERT INTO provider (edited_at, name) VALUES (1, '" + twoParts + "')");
            sql.update("UPDATE session SET provider = ?", twoParts);
            sql.update("UPDATE entry SET note = ?", twoParts + "schmerz");
            sql.script("INSERT INTO entry_tag VALUES (1, '" + twoParts + "'), (1, 'R\u00fccken'), (1, 'other')");
        }
        JournalFile.open(file).close();

        try (Sql sql = Connections.open(file)) {
            assertEquals("R\u00fccken", sql.text("SELECT provider FROM session"));
            assertEquals("R\u00fcckenschmerz", sql.text("SELECT note FROM entry"));
            assertEquals(2, sql.number("SELECT count(*) FROM entry_tag"));
            assertEquals(0, sql.number("SELECT count(*) FROM pragma_foreign_key_check"));
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

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.UnusableJournal;
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
            sql.script("INSERT INTO entry (edited_at, felt_at, zone, utc_offset, recorded_at) VALUES (1700000000000,"
                    + " 1700000000, 'Europe/Oslo', 3600, 1700000000); INSERT INTO reading VALUES (1, 'pain', 6)");
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
            for (String table :
                    new String[] {"session_technique", "session_site", "entry_word", "change_item", "reading"}) {
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

    /**
     * A journal as painlog 0.1.0 wrote it: e1 was deleted, the deletion of e2 was undone, and so was the adding of e3
     * and of d1, of which the last can't be redone any more.
     */
    private Path schema2() throws IOException {
        Path file = schema1();
        try (Sql sql = Connections.open(file);
                InputStream script = MigrationsTest.class.getResourceAsStream("/painlog/store/file/002-import.sql")) {
            sql.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            sql.script("""
                PRAGMA user_version = 2;
                UPDATE entry SET uid = x'01';
                INSERT INTO entry (uid, edited_at, felt_at, zone, utc_offset, recorded_at)
                  VALUES (x'02', 1700000000000, 1700000000, 'Europe/Oslo', 3600, 1700000000);
                INSERT INTO change VALUES (1, 10, 'log', 'e1', 0), (2, 20, 'delete', 'e1', 0), (3, 30, 'delete', 'e2', 1),
                  (4, 40, 'log', 'e3', 1);
                INSERT INTO change_item VALUES (1, 1, 'entry', 1, 1, NULL);
                INSERT INTO change_item SELECT 2, 1, 'entry', 1, 1, json_object('entry', json_array(json_array(
                  1, '01', 1700000000000, 1700000000, 'Europe/Oslo', 3600, 1700000000, 0, '')), 'reading',
                  json_array(json_array(1, 'pain', 6)), 'entry_site', json_array(), 'entry_word', json_array(),
                  'entry_tag', json_array());
                INSERT INTO change_item VALUES (3, 1, 'entry', 2, 2, NULL);
                INSERT INTO change_item SELECT 4, 1, 'entry', 3, 3, json_object('entry', json_array(json_array(
                  3, '03', 1700000000000, 1700000000, 'Europe/Oslo', 3600, 1700000000, 0, '')), 'reading', json_array(),
                  'entry_site', json_array(), 'entry_word', json_array(), 'entry_tag', json_array());
                DELETE FROM reading; DELETE FROM entry WHERE id = 1; INSERT INTO reading VALUES (2, 'pain', 6);
                INSERT INTO deleted VALUES (x'01', 'entry', 20), (x'03', 'entry', 45), (x'04', 'dose', 50);
                """);
        }
        return file;
    }

    private static String tombstones(Sql sql) {
        return sql.text("SELECT group_concat(hex(uid) || '@' || deleted_at, ' ' ORDER BY uid) FROM deleted");
    }

    @Test
    void undo_and_redo_of_older_changes_know_of_tombstones() throws IOException {
        Path file = schema2();
        try (JournalFile journal = JournalFile.open(file);
                Sql sql = Connections.open(file)) {
            assertEquals("01@20 04@50", tombstones(sql));
            assertEquals(List.of(), journal.verification().faults());
            journal.history().redo(1);
            assertEquals("01@20 02@30 04@50", tombstones(sql));
            assertEquals(0, sql.number("SELECT count(*) FROM entry"));
            journal.history().undo(2);
            assertEquals("04@50", tombstones(sql));
            assertEquals(2, sql.number("SELECT count(*) FROM entry"));
            assertEquals(List.of(), journal.verification().faults());
            journal.history().redo(2);
            assertEquals("01@20 02@30 04@50", tombstones(sql));
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

        assertThrows(UnusableJournal.class, () -> JournalFile.open(file));

        try (Sql sql = Connections.open(file)) {
            assertEquals(1, sql.number("PRAGMA user_version"));
            assertFalse(sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'imported_entry'") > 0);
        }
    }

    /** Who adds a trigger sets {@code Migrations.TRIGGERS} right, or every journal is refused. */
    @Test
    void as_many_triggers_are_expected_as_the_scripts_make() {
        try (Sql sql = Connections.inMemory()) {
            Migrations.run(sql, 0);
            assertEquals(Migrations.TRIGGERS, sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"));
        }
    }
}

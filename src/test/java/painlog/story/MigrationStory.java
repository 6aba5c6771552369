package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.store.sql.Connections;
import painlog.store.sql.Rows;
import painlog.store.sql.Sql;

/** Journals that older painlogs wrote, one of every schema there was, opened by this one. */
final class MigrationStory {
    /** What a migration works on itself: marks of deletions that the change log holds from schema 4 on. */
    private static final List<String> REWORKED = List.of("deleted", "change_item");

    @TempDir
    Path home = Path.of("");

    private Person journalOf(String schema) throws IOException {
        Person person = new Person(home);
        Files.createDirectories(person.journal().resolve("..").normalize());
        Files.write(person.journal(), stored(schema));
        return person;
    }

    private static byte[] stored(String schema) throws IOException {
        String name = "/painlog/store/schema/schema-" + schema + ".db.gz";
        try (InputStream in = new GZIPInputStream(MigrationStory.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "6"})
    void its_tables_become_those_of_a_new_journal_and_hold_what_they_held(String schema) throws IOException {
        Person person = journalOf(schema);
        assertEquals("the journal is sound\n", person.says("verify"));
        person.says("list all");

        Path fresh = home.resolve("fresh.db");
        person.says("-j " + fresh + " log 1");
        try (Sql was = Connections.open(Files.write(home.resolve("old.db"), stored(schema)));
                Sql now = Connections.open(person.journal());
                Sql young = Connections.open(fresh)) {
            String before = rows(was, was);
            assertTrue(before.lines().count() > 100, before);
            assertEquals(before, rows(was, now));
            assertEquals(schemaOf(young), schemaOf(now));
        }
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "6"})
    void its_changes_can_be_undone_and_redone(String schema) throws IOException {
        Person person = journalOf(schema);
        String before = person.says("export");

        int undone = 0;
        while (person.types("undo").code() == 0) {
            undone++;
        }
        assertTrue(undone >= 5, "undone: " + undone);
        assertEquals("", person.says("list all --format jsonl"));
        person.says("redo " + undone);

        assertEquals(before, person.says("export"));
        while (person.types("redo").code() == 0) {
            undone++;
        }
        assertEquals("the journal is sound\n", person.says("verify"));
        person.says("log 6 and on");
    }

    /** Tables that were changed while a schema was made are no one's: named, and what they hold can be saved. */
    @ParameterizedTest
    @ValueSource(strings = {"2-before-release", "5-before-release"})
    void one_of_tables_that_never_were_released_is_named_and_can_be_saved(String schema) throws IOException {
        Person person = journalOf(schema);
        String before = person.says("list all --format jsonl");
        assertFalse(before.isEmpty());
        Path saved = home.resolve("saved.db");

        Person.Outcome found = person.types("verify");
        assertEquals(1, found.code());
        assertTrue((found.out() + found.err()).contains("is missing or was changed"), found.out() + found.err());
        person.types("verify --salvage " + saved);

        assertEquals(before, person.says("-j " + saved + " list all --format jsonl"));
        assertEquals("the journal is sound\n", person.says("-j " + saved + " verify"));
    }

    private static String schemaOf(Sql sql) {
        StringBuilder text = new StringBuilder();
        try (Rows rows = sql.rows("SELECT name || ' ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")) {
            while (rows.next()) {
                text.append(rows.text(1)).append('\n');
            }
        }
        return text.toString();
    }

    /** What stands in the tables and columns that the older journal has. */
    private static String rows(Sql older, Sql sql) {
        StringBuilder text = new StringBuilder();
        for (String table : tables(older)) {
            String columns = older.text(
                    "SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_xinfo(?)"
                            + " WHERE hidden = 0",
                    table);
            try (Rows rows = sql.rows("SELECT " + columns + " FROM " + table + " ORDER BY 1")) {
                while (rows.next()) {
                    text.append(table).append(' ').append(rows.text(1)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static List<String> tables(Sql sql) {
        List<String> names = new ArrayList<>();
        try (Rows rows = sql.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
            while (rows.next()) {
                if (!REWORKED.contains(rows.text(1))) {
                    names.add(rows.text(1));
                }
            }
        }
        return names;
    }
}

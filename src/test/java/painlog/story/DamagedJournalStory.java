package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals that something else changed or that are damaged: one sentence, exit code 4, and what can be read is saved. */
final class DamagedJournalStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.says("6 stress=3 @neck +flare --trigger sitting first");
        person.says("provider add Anna");
        person.says("session massage swedish --after 3 --provider Anna");
        person.says("dose ibuprofen 400mg");
        person.says("period start massage");
        person.says("5 second");
    }

    private void change(String statements) throws Exception {
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = sql.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;" + statements);
        }
    }

    private void salvaged(String words, int code) {
        Path saved = home.resolve("saved.db");
        var outcome = person.types("verify --salvage " + saved);
        assertEquals(code, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains(words), outcome.out());
        assertEquals("the journal is sound\n", person.says("verify -j " + saved));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, -2000000000})
    void a_schema_that_never_was(int version) throws Exception {
        change("PRAGMA user_version = " + version);
        for (String line : List.of("list", "5", "summary", "verify", "export")) {
            person.refused(line, 4, "says that it is of schema " + version + ", which there never was");
        }
        salvaged("saved 1 provider, 2 entries, 1 session, 1 period, 1 dose into", 0);
    }

    @Test
    void an_imported_entry_of_words_alone_is_saved_too() throws Exception {
        Path file = Files.writeString(home.resolve("words.csv"), "when,how\n2026-01-01T20:00,mild\n");
        person.says("import " + file + " --from csv --map at=when --map severity=how");
        change("PRAGMA user_version = -1");
        salvaged("saved 1 provider, 3 entries, 1 session, 1 period, 1 dose into", 0);
    }

    @Test
    void a_trigger_of_somebody_else() throws Exception {
        change("CREATE TRIGGER eats AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE id = NEW.id; END");
        for (String line : List.of("list", "5", "undo")) {
            person.refused(line, 4, "so something else changed its tables");
        }
        assertEquals(
                "the trigger eats was added by something else\n",
                person.types("verify").out());
        salvaged("2 entries", 0);
    }

    @Test
    void a_view_of_somebody_else_does_no_harm() throws Exception {
        change("CREATE VIEW mine AS SELECT * FROM v_entry; CREATE INDEX my_index ON entry (note)");
        person.says("5");
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "entry_tag", "change", "setting", "session", "measure"})
    void a_table_that_is_gone(String table) throws Exception {
        change("DROP TABLE " + table);
        boolean read = false;
        for (String line : List.of("list all", "5 +tag", "export", "undo")) {
            var outcome = person.types(line);
            assertFalse(outcome.err().contains("something went wrong"), line + outcome.err());
            assertTrue(outcome.code() == 4 || outcome.code() == 0, line + outcome.err());
            read |= outcome.code() == 4;
        }
        assertTrue(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        entry e1 | UPDATE entry SET utc_offset = -1000000 WHERE id = 1
        entry e1 | UPDATE entry SET utc_offset = 1000000 WHERE id = 1
        session s1 | UPDATE session SET helped = 'perhaps'
        session s1 | UPDATE session SET before = 60
        session s1 | UPDATE session SET cost = 'much', currency = 'EUR'
        dose d1 | UPDATE dose SET count = -1
        period p1 | UPDATE period SET first_day = 'yesterday'
        period p1 | UPDATE period SET goal_times = 3, goal_per = 'year'
        measure stress | UPDATE measure SET better = 'sideways' WHERE name = 'stress'
        """)
    void a_value_that_cannot_be(String record, String statement) throws Exception {
        change(statement);
        List<String> reading = List.of(
                "list all",
                "show " + record.substring(record.indexOf(' ') + 1),
                "export",
                "export --as fhir",
                "compare",
                "summary",
                "checkup",
                "report",
                "chart trend",
                "response",
                "");
        boolean named = false;
        for (String line : reading) {
            var outcome = line.isEmpty() ? person.runs() : person.types(line);
            assertFalse(outcome.err().contains("something went wrong"), line + ": " + outcome.err());
            if (outcome.code() == 4) {
                named = true;
                assertTrue(outcome.err().contains("is damaged: " + record + " can't be read"), line + outcome.err());
            }
        }
        assertTrue(named);
        var verified = person.types("verify");
        assertEquals(1, verified.code(), verified.err());
        var saved = person.types("verify --salvage " + home.resolve("saved.db"));
        assertTrue(saved.code() <= 1 && saved.out().startsWith("saved "), saved.err());
        assertEquals("the journal is sound\n", person.says("verify -j " + home.resolve("saved.db")));
    }

    @Test
    void days_that_begin_at_no_time_of_day() throws Exception {
        change("INSERT OR REPLACE INTO setting (name, value) VALUES ('day-start', '99999')");
        for (String line : List.of("5", "summary", "list")) {
            var outcome = person.types(line);
            assertFalse(outcome.err().contains("something went wrong"), outcome.err());
            assertTrue(outcome.code() == 0 || outcome.err().contains("its days begin 99999 seconds after midnight"));
        }
        salvaged("2 entries", 0);
    }

    /** Every page of the file in turn is filled with nonsense. */
    @Test
    void damage_at_every_page() throws Exception {
        for (int i = 0; i < 60; i++) {
            person.says("5 note " + i + " +tag" + i % 7 + " @neck");
        }
        byte[] whole = Files.readAllBytes(person.journal());
        Random random = new Random(7);
        List<String> savedEntries = new ArrayList<>();
        for (int page = 0; page < whole.length / 4096; page++) {
            byte[] damaged = whole.clone();
            byte[] nonsense = new byte[4096 - 100];
            random.nextBytes(nonsense);
            System.arraycopy(nonsense, 0, damaged, page * 4096 + 100, nonsense.length);
            Files.write(person.journal(), damaged);
            for (String line : List.of("list all", "5", "verify", "undo", "summary")) {
                var outcome = person.types(line);
                assertFalse(outcome.err().contains("something went wrong"), page + line + outcome.err());
                assertTrue(outcome.code() <= 4, page + line + outcome.err());
            }
            Files.write(person.journal(), damaged);
            savedEntries.add(save(page));
        }
        long most = savedEntries.stream().filter(saved -> saved.equals("62")).count();
        assertTrue(most > savedEntries.size() * 2 / 3, savedEntries.toString());
    }

    private String save(int page) throws IOException {
        Path file = home.resolve("page" + page + ".db");
        var outcome = person.types("verify --salvage " + file);
        assertFalse(outcome.err().contains("something went wrong"), page + outcome.err());
        if (outcome.code() == 4) {
            assertFalse(Files.exists(file));
            return "none";
        }
        assertEquals("the journal is sound\n", person.says("verify -j " + file));
        return Long.toString(
                person.says("list --format jsonl -j " + file).lines().count());
    }

    @Test
    void what_a_killed_painlog_left_goes_at_the_next_start_and_is_named_until_then() throws IOException {
        Path left = Files.writeString(person.journal().resolveSibling(".journal.db.new-4194999-1"), "unfinished");
        Path log =
                Files.writeString(person.journal().resolveSibling(".journal.db.new-4194999-1-journal"), "unfinished");
        Path going = Files.writeString(
                person.journal()
                        .resolveSibling(
                                ".journal.db.new-" + ProcessHandle.current().pid() + "-99"),
                "going on");
        Path backup = Files.writeString(person.journal().resolveSibling(".journal-2026-11-20.db.new-4194999-2"), "");
        Path aside = Files.copy(person.journal(), person.journal().resolveSibling("journal.db.before-20261101-120000"));

        var verified = person.types("verify");
        assertTrue(verified.err().contains("beside it, unfinished: " + left), verified.err());
        assertTrue(verified.err().contains("beside it, before a restore: " + aside), verified.err());
        person.says("list");

        assertFalse(Files.exists(left) || Files.exists(log) || Files.exists(backup));
        assertTrue(Files.exists(going) && Files.exists(aside));
    }

    @Test
    void a_journal_cut_off_at_its_end_is_not_told_to_do_what_was_just_done() throws IOException {
        try (var file = FileChannel.open(person.journal(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 30_000);
        }
        person.refused(
                "verify --salvage " + home.resolve("saved.db"),
                4,
                "is so damaged that nothing of it can be read; painlog restore puts a backup back");
        assertFalse(Files.exists(home.resolve("saved.db")));
    }

    @Test
    void an_unfinished_journal_that_is_all_there_is_stays() throws IOException {
        Path other = home.resolve("other.db");
        Path only = Files.copy(person.journal(), home.resolve(".other.db.new-4194999-1"));
        person.refused("list -j " + other, 4, "there is no journal");
        assertTrue(Files.exists(only));
    }
}

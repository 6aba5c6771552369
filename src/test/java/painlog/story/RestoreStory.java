package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.store.LeftBehind;

/** A backup is put in the journal's place while others write, after damage, through links and over a write-ahead log. */
final class RestoreStory {
    private static final int WRITERS = 4;
    private static final int RESTORES = 12;

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private Path copy = Path.of("");

    @BeforeEach
    void someone_with_a_backup() {
        person = new Person(home);
        person.says("6 before the fall");
        copy = home.resolve("copy.db");
        person.says("backup " + copy);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(person.journal().getParent())) {
            return files.toList();
        }
    }

    private long notes(Path journal) {
        return person.says("list --format jsonl -j " + journal).lines().count();
    }

    @Test
    void a_damaged_journal_can_be_replaced_and_is_kept_aside() throws IOException {
        Files.writeString(person.journal(), "no journal any more");
        assertEquals(4, person.types("list").code());

        var restored = person.types("restore " + copy + " --yes");

        assertTrue(restored.err().startsWith("the journal before it is "), restored.err());
        assertEquals(0, restored.code());
        assertTrue(person.says("list").contains("before the fall"));
        assertEquals("the journal is sound\n", person.says("verify"));
        assertEquals(2, files().size(), "the journal and the one kept aside");
    }

    /** Who waits to write while a backup is put back must not be confirmed into a file that is not the journal. */
    @Test
    void no_entry_confirmed_while_backups_are_put_back_is_lost() throws Exception {
        ConcurrentLinkedQueue<String> confirmed = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "writer" + writer;
            pool.execute(() -> {
                Person other = new Person(home);
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    String note = name + "n" + i;
                    if (other.types("5 " + note).code() == 0) {
                        confirmed.add(note);
                    }
                }
            });
        }
        for (int i = 0; i < RESTORES; i++) {
            person.says("restore " + copy + " --yes");
        }
        pool.shutdownNow();
        assertTrue(pool.awaitTermination(60, TimeUnit.SECONDS));

        Set<String> there = new HashSet<>();
        for (Path file : files()) {
            assertEquals("the journal is sound\n", person.says("verify -j " + file));
            there.addAll(notesOf(file));
        }
        List<String> lost = new ArrayList<>(confirmed);
        lost.removeAll(there);
        assertEquals(List.of(), lost, "of " + confirmed.size());
        assertEquals(RESTORES + 1, files().size());
    }

    private static List<String> notesOf(Path journal) throws Exception {
        List<String> notes = new ArrayList<>();
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + journal);
                var statement = sql.createStatement();
                var rows = statement.executeQuery("SELECT note FROM entry")) {
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
        }
        return notes;
    }

    @Test
    void a_journal_with_a_write_ahead_log_is_replaced_as_a_whole() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("UPDATE entry SET note = 'in the log'");
            assertTrue(Files.exists(person.journal().resolveSibling("journal.db-wal")));
            var inUse = person.types("restore " + copy + " --yes");
            assertEquals(4, inUse.code(), inUse.out() + inUse.err());
            assertTrue(inUse.err().contains("has been in use for 30 seconds by another program"), inUse.err());
        }

        person.says("restore " + copy + " --yes");

        assertTrue(person.says("list").contains("before the fall"));
        assertEquals("the journal is sound\n", person.says("verify"));
        assertEquals(2, files().size());
    }

    @Test
    void a_write_ahead_log_left_by_a_killed_program_is_in_what_is_kept_aside() throws Exception {
        Path killed = home.resolve("killed.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var statement = other.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("UPDATE entry SET note = 'in the log'");
            Files.copy(person.journal(), killed);
            Files.copy(person.journal().resolveSibling("journal.db-wal"), home.resolve("killed.db-wal"));
        }

        person.says("restore " + copy + " --yes -j " + killed);

        assertTrue(person.says("list -j " + killed).contains("before the fall"));
        Path aside = home.resolve("killed.db.before-20261120-210000");
        assertTrue(person.says("list -j " + aside).contains("in the log"));
        assertEquals("the journal is sound\n", person.says("verify -j " + killed));
    }

    @Test
    void a_journal_that_is_a_link_stays_one() throws IOException {
        Path real = Files.move(person.journal(), home.resolve("real.db"));
        Files.createSymbolicLink(person.journal(), real);
        person.says("7");

        person.says("restore " + copy + " --yes");

        assertTrue(Files.isSymbolicLink(person.journal()));
        assertEquals(1, notes(real));
        assertEquals(2, notes(person.journal().resolveSibling("journal.db.before-20261120-210000")));
    }

    @Test
    void two_restores_of_one_second_keep_both_journals_aside() {
        person.says("restore " + copy + " --yes");
        person.says("7");
        person.says("restore " + copy + " --yes");

        assertEquals(1, notes(person.journal().resolveSibling("journal.db.before-20261120-210000")));
        assertEquals(2, notes(person.journal().resolveSibling("journal.db.before-20261120-210000-2")));
    }

    @Test
    void a_file_beside_a_name_that_is_free_does_not_spoil_what_gets_it() throws IOException {
        Path other = home.resolve("other.db");
        for (String end : List.of("-journal", "-wal", "-shm")) {
            Files.write(home.resolve("other.db" + end), LeftBehind.journalOfAnotherFile());
            Files.write(home.resolve("kept.db" + end), LeftBehind.journalOfAnotherFile());
        }

        person.says("restore " + copy + " --yes -j " + other);
        person.says("backup " + home.resolve("kept.db"));

        for (String name : List.of("other.db", "kept.db")) {
            assertEquals("the journal is sound\n", person.says("verify -j " + home.resolve(name)));
            assertEquals(1, notes(home.resolve(name)));
            assertTrue(Files.notExists(home.resolve(name + "-journal")));
        }
    }
}

package painlog.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.error.UnusableJournal;
import painlog.store.change.Change;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** What is made belongs to its owner alone; what is not a journal is refused and left as it is. */
final class RefusedFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void file_and_folder_are_for_their_owner_only() throws IOException {
        Path file = folder.resolve("a/b/journal.db");
        JournalFile.openOrCreate(file).close();

        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(folder.resolve("a/b")));
        assertEquals("rwx------", permissions(folder.resolve("a")));
    }

    @Test
    void a_folder_that_is_there_is_left_as_it_is() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        JournalFile.openOrCreate(open.resolve("journal.db")).close();

        assertEquals("rwxr-xr-x", permissions(open));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_missing_journal_is_named() {
        Path file = folder.resolve("none.db");
        var fault = assertThrows(UnusableJournal.class, () -> JournalFile.open(file));
        assertEquals("there is no journal " + file + "; painlog log 6 begins one there", fault.sentence());
        assertThrows(UnusableJournal.class, () -> JournalFile.open(folder));
    }

    @Test
    void other_files_are_not_journals() throws IOException {
        refused(
                Files.writeString(folder.resolve("letter.txt"), "Dear doctor,\n".repeat(100)),
                "is not a painlog journal");
        refused(Files.writeString(folder.resolve("short"), "x"), "is not a painlog journal");
        Path database = folder.resolve("other.db");
        Files.createFile(database);
        try (Sql sql = Connections.open(database)) {
            sql.script("CREATE TABLE entry (id INTEGER); PRAGMA user_version = 1");
        }
        refused(database, "is not a painlog journal; it was left untouched");
        try (Sql sql = Connections.open(database)) {
            sql.script("PRAGMA application_id = 12");
        }
        refused(database, "is not a painlog journal; it was left untouched");
    }

    @Test
    void a_newer_journal_is_refused() throws IOException {
        Path file = journal();
        try (Sql sql = Connections.open(file)) {
            sql.script("PRAGMA user_version = 99");
        }
        refused(file, "was written by a newer painlog (schema 99");
    }

    @Test
    void a_damaged_journal_is_refused() throws IOException {
        Path cut = journal();
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 5000));
        refused(cut, "is damaged");
        Files.delete(cut);

        Path scribbled = journal();
        byte[] bytes = Files.readAllBytes(scribbled);
        Arrays.fill(bytes, 100, 4000, (byte) 0x55);
        Files.write(scribbled, bytes);
        refused(scribbled, "is damaged");
    }

    private Path journal() {
        Path file = folder.resolve("journal.db");
        try (JournalFile journal = JournalFile.openOrCreate(file);
                Change change = journal.begin("log", JournalFixtures.NOW)) {
            change.add(JournalFixtures.entry(6));
            change.commit("6");
        }
        return file;
    }

    private void refused(Path file, String words) throws IOException {
        byte[] before = Files.readAllBytes(file);
        var fault = assertThrows(UnusableJournal.class, () -> {
            try (JournalFile journal = JournalFile.openOrCreate(file);
                    Change change = journal.begin("log", JournalFixtures.NOW)) {
                change.add(JournalFixtures.entry(6));
                change.commit("6");
            }
        });
        assertTrue(fault.sentence().contains(words), fault.sentence());
        assertTrue(fault.sentence().contains(file.toString()), fault.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(path -> path.toString().endsWith("-journal")), "no leftovers");
        }
    }

    @Test
    void a_lock_that_does_not_end_is_named_with_who_holds_it_and_what_to_do() throws Exception {
        Path file = journal();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockKeeper.class.getName(),
                        file.toString())
                .start();
        try {
            assertEquals('!', holder.getInputStream().read());
            try (JournalFile other = JournalFile.open(file)) {
                var fault = assertThrows(UnusableJournal.class, () -> other.begin("log", JournalFixtures.NOW));
                assertEquals(
                        "the journal " + file + " has been in use for 30 seconds by process " + holder.pid()
                                + " (java); nothing was saved; let it end, or end it, and try again",
                        fault.sentence());
            }
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path missing = folder.resolve("file");
        Files.writeString(missing, "");
        var fault = assertThrows(UnusableJournal.class, () -> JournalFile.openOrCreate(missing.resolve("journal.db")));
        assertTrue(fault.sentence().contains("could not be created; check the folder"), fault.sentence());
    }
}

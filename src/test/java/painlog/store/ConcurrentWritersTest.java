package painlog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.store.change.Change;
import painlog.store.sql.Connections;
import painlog.store.sql.Sql;

/** Many write at once and lose nothing; one that is killed leaves all of its change or none. */
final class ConcurrentWritersTest {
    private static final int WRITERS = 20;

    @TempDir
    Path folder = Path.of("");

    @Test
    void twenty_threads_begin_and_fill_one_journal() throws Exception {
        Path file = folder.resolve("journal.db");
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(() -> addFive(file));
        }
        for (Future<Boolean> writer : pool.invokeAll(writers)) {
            assertTrue(writer.get());
        }
        pool.shutdown();

        assertWhole(file, WRITERS * 5);
    }

    private static boolean addFive(Path file) {
        for (int i = 0; i < 5; i++) {
            try (JournalFile journal = JournalFile.openOrCreate(file);
                    Change change = journal.begin("log", JournalFixtures.NOW)) {
                change.add(JournalFixtures.entry(i));
                change.commit("entry");
            }
        }
        return true;
    }

    @Test
    void several_processes_begin_and_fill_one_journal() throws Exception {
        Path file = Files.createDirectory(folder.resolve("a")).resolve("journal.db");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            processes.add(painlog(file, "6").start());
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertWhole(file, 8);
    }

    @Test
    void a_process_that_is_killed_leaves_all_or_nothing() throws Exception {
        Path lines = folder.resolve("lines");
        Files.writeString(lines, "2026-01-05 12:00 | 6 stress=3 @neck +flare --trigger sitting\n".repeat(3000));
        Random random = new Random(5);
        Path file = folder.resolve("journal.db");
        JournalFile.openOrCreate(file).close();
        for (int i = 0; i < 6; i++) {
            Process process =
                    painlog(file, "log", "-").redirectInput(lines.toFile()).start();
            boolean ended = process.waitFor(1000 + random.nextInt(3000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            try (JournalFile journal = JournalFile.open(file);
                    Sql sql = Connections.open(file)) {
                long entries = sql.number("SELECT count(*) FROM entry");
                assertEquals(0, entries % 3000);
                assertEquals(entries / 3000, sql.number("SELECT count(*) FROM change"));
                assertTrue(!ended || entries > 0, "one that ended by itself wrote");
                assertEquals(List.of(), journal.verification().faults());
            }
        }
    }

    private static ProcessBuilder painlog(Path journal, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "painlog.Painlog",
                "-j",
                journal.toString(),
                "--no-config"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void assertWhole(Path file, int entries) {
        try (JournalFile journal = JournalFile.open(file);
                Sql sql = Connections.open(file)) {
            assertEquals(entries, sql.number("SELECT count(*) FROM entry"));
            assertEquals(entries, sql.number("SELECT max(id) FROM entry"));
            assertEquals(entries, sql.number("SELECT sum(n) FROM day_value"));
            assertEquals(entries, sql.number("SELECT count(*) FROM change"));
            assertEquals(List.of(), journal.verification().faults());
        }
    }
}

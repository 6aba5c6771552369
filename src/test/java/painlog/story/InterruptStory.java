package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a large import, with a real process and a real signal. */
@DisabledOnOs(OS.WINDOWS)
final class InterruptStory {
    private static final int ROWS = 500_000;

    /** Bytes that a journal has only in the middle of taking them in; in the end it has ten times as many. */
    private static final long WRITTEN = 12_000_000;

    @TempDir
    Path home = Path.of("");

    private Path rows = Path.of("");

    @BeforeEach
    void many_rows() throws IOException {
        rows = home.resolve("rows.csv");
        LocalDateTime time = LocalDateTime.of(1960, 1, 1, 0, 0);
        try (BufferedWriter out = Files.newBufferedWriter(rows)) {
            out.write("at,pain,note\n");
            for (int i = 0; i < ROWS; i++) {
                time = time.plusMinutes(30);
                out.write(time + "," + i % 11 + ",row " + i + "\n");
            }
        }
    }

    /** Presses Ctrl-C once the import has written into the file, and says how it ended. */
    private int interrupted(Path journal) throws Exception {
        Process process = start(journal);
        while (process.isAlive() && !isBeingWritten()) {
            Thread.sleep(2);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private boolean isBeingWritten() throws IOException {
        try (var files = Files.list(home)) {
            return files.anyMatch(file -> !file.equals(rows) && file.toFile().length() > WRITTEN);
        }
    }

    private Process start(Path journal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (resetsSignals()) {
            // where this build itself runs in the background, the signal is ignored and that is inherited
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "painlog.Painlog"));
        command.addAll(List.of("-j", journal.toString(), "--no-config", "import", rows.toString(), "--from", "csv"));
        command.addAll(List.of("--map", "at=at", "--map", "pain=pain", "--map", "note=note"));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean resetsSignals() throws IOException, InterruptedException {
        return new ProcessBuilder("env", "--default-signal=INT", "true")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void the_journal_is_as_it_was() throws Exception {
        Path journal = home.resolve("journal.db");
        Person person = new Person(home).with("PAINLOG_JOURNAL", journal.toString());
        person.says("6 --note before");
        String before = person.says("export");

        assertEquals(130, interrupted(journal));

        assertEquals("the journal is sound\n", person.says("verify"));
        assertEquals(before, person.says("export"));
    }

    @Test
    void a_journal_that_was_to_begin_is_not_there() throws Exception {
        assertEquals(130, interrupted(home.resolve("journal.db")));

        try (var files = Files.list(home)) {
            assertEquals(List.of(rows), files.toList());
        }
    }
}

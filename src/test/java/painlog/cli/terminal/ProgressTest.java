package painlog.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.cli.Cli;
import painlog.cli.environment.Environment;
import painlog.cli.environment.Platform;
import painlog.cli.environment.StandardStreams;
import painlog.cli.environment.TimeSource;
import painlog.cli.options.GlobalOptions;

final class ProgressTest {
    /** Half a second goes by each time somebody looks. */
    private static final class Ticking extends Clock {
        private long millis = 1_790_000_000_000L;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            millis += 500;
            return Instant.ofEpochMilli(millis);
        }
    }

    @Test
    void the_bar_grows_after_a_second_and_is_wiped_at_the_end() {
        String bar = "\rtyping [" + "#".repeat(22) + " ".repeat(8) + "]" + "\rtyping [" + "#".repeat(30) + "]";
        assertEquals(bar + "\r" + " ".repeat(39) + "\r", shown("2", false));
    }

    @Test
    void nobody_watches_a_file_and_who_asked_for_quiet_gets_it() {
        assertEquals("", shown("01", false));
        assertEquals("", shown("012", true));
    }

    private static String shown(String terminals, boolean quiet) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        Environment environment = new Environment(
                new StandardStreams(InputStream.nullInputStream(), stream, stream, terminals),
                new Platform(Map.of(), "", ""),
                TimeSource.of(new Ticking()));
        GlobalOptions global = new GlobalOptions();
        global.quiet = quiet;
        try (Progress progress = Progress.of(environment, global, "typing", 4)) {
            for (int done = 1; done <= 4; done++) {
                progress.reached(done);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private static void runs(Path home, String expected, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        TimeSource ticking = TimeSource.of(new Ticking());
        String folder = home.toString();
        Cli cli = new Cli(new Environment(
                new StandardStreams(InputStream.nullInputStream(), out, stream, "2"),
                new Platform(Map.of(), folder, "Linux"),
                ticking));
        String text = "exit " + cli.run(args) + " " + err.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("exit 0 ") && text.contains(expected), text);
    }

    @Test
    void an_import_and_a_merge_that_take_long_show_a_bar(@TempDir Path home) throws IOException {
        StringBuilder rows = new StringBuilder("at,pain\n");
        for (int i = 0; i < 30_000; i++) {
            rows.append("20")
                    .append(10 + i % 10)
                    .append("-01-02T")
                    .append(10 + i % 14)
                    .append(":00,6\n");
        }
        Path file = Files.writeString(home.resolve("rows.csv"), rows);
        String[] map = {"--from", "csv", "--map", "at=at", "--map", "pain=pain"};
        String other = home.resolve("other.db").toString();
        runs(
                home,
                "\rimporting [" + "#".repeat(30) + "]",
                "import",
                file.toString(),
                "-j",
                other,
                map[0],
                map[1],
                map[2],
                map[3],
                map[4],
                map[5]);
        runs(home, "\rmerging [" + "#".repeat(30) + "]", "merge", other);
        runs(home, "", "export", "-o", home.resolve("all.json").toString());
        runs(
                home,
                "\rimporting [",
                "import",
                home.resolve("all.json").toString(),
                "-j",
                home.resolve("new.db").toString());
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script for cron, with stand-ins for painlog and for the programs that send mail. */
@DisabledOnOs(OS.WINDOWS)
final class WeeklySummaryStory {
    private static final Path SCRIPT = Path.of("scripts", "weekly-summary").toAbsolutePath();

    @TempDir
    Path home = Path.of("");

    private record Outcome(int code, String text) {}

    @BeforeEach
    void a_painlog_that_prints_its_arguments() throws IOException {
        Files.createDirectory(home.resolve("bin"));
        program("painlog", "echo \"painlog $* Jürgen\"");
    }

    private void program(String name, String body) throws IOException {
        Path file = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Outcome runs(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", home.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("PAINLOG", home.resolve("bin/painlog").toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static final String ASKED = "painlog summary --week last --format markdown --no-input Jürgen\n";

    @Test
    void it_prints() throws Exception {
        assertEquals(new Outcome(0, ASKED), runs("--print"));
    }

    @Test
    void it_writes_a_file_that_only_its_owner_reads() throws Exception {
        Path file = home.resolve("last week.md");

        assertEquals(new Outcome(0, ""), runs("--file", file.toString()));

        assertEquals(ASKED, Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void it_mails_through_sendmail_and_says_that_it_is_utf_8() throws Exception {
        program("sendmail", "{ echo \"$*\"; cat; } >\"" + home.resolve("sent") + "\"");

        assertEquals(new Outcome(0, ""), runs("--mail", "me@example.org"));

        assertEquals("""
                -t
                To: me@example.org
                Subject: painlog: last week
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                """ + ASKED, Files.readString(home.resolve("sent")));
    }

    @Test
    void a_summary_that_can_t_be_made_sends_nothing_and_keeps_the_file() throws Exception {
        program("sendmail", "touch \"" + home.resolve("sent") + "\"");
        program("painlog", "echo 'painlog: there is no journal' >&2; exit 4");
        Path file = Files.writeString(home.resolve("old.md"), "old\n");

        assertEquals(4, runs("--mail", "me@example.org").code());
        assertEquals(4, runs("--file", file.toString()).code());

        assertFalse(Files.exists(home.resolve("sent")));
        assertEquals("old\n", Files.readString(file));
        try (var left = Files.list(home)) {
            assertEquals(2, left.count(), "bin and old.md");
        }
    }

    @Test
    void anything_else_prints_its_usage() throws Exception {
        for (String[] wrong : new String[][] {{}, {"--mail"}, {"--mail", "a b"}, {"--mail", "-x"}, {"--print", "x"}}) {
            Outcome outcome = runs(wrong);
            assertEquals(2, outcome.code());
            assertTrue(outcome.text().startsWith("usage: weekly-summary --mail ADDRESS"), outcome.text());
        }
    }
}

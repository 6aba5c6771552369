package painlog.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    /** Half a second goes by each time somebody looks. */
    private static final class Ticking extends Clock {
        private long millis;

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
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(), stream, stream, Map.of(), "", "", Present.of(new Ticking()), terminals);
        GlobalOptions global = new GlobalOptions();
        global.quiet = quiet;
        try (Progress progress = Progress.of(new Desk(around, global, Shelf.FILES), "typing", 4)) {
            for (int done = 1; done <= 4; done++) {
                progress.reached(done);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_number_alone_is_a_complete_entry() {
        var six = person.types("6");

        assertEquals("e1: pain 6, Fri 2026-11-20 21:00 +01:00\n", six.out());
        assertEquals("", six.err());
        assertEquals(0, six.code());
    }

    @Test
    void everything_else_is_optional() {
        var entry = person.types("6 stress=7 sleep=4 @lower-back:left +flare after sitting all day --trigger sitting"
                + " --at \"yesterday 21:30\"");

        assertEquals("e1: pain 6, stress 7, sleep 4, lower-back:left, Thu 2026-11-19 21:30 +01:00\n", entry.out());
    }

    @Test
    void a_score_outside_the_scale_changes_nothing() {
        assertRefused("11", "score 11 is outside 0–10");
        assertRefused("-1", "score -1 is outside 0–10");
        assertRefused(
                "log six",
                "\"six\" is not a score; an entry needs a number from 0 to 10 or MEASURE=VALUE,"
                        + " such as: painlog 6 stress=7");
        assertFalse(Files.exists(person.journal()));
    }

    private void assertRefused(String line, String sentence) {
        var refused = person.types(line);
        assertEquals("painlog: " + sentence + "\n", refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.code());
    }
}

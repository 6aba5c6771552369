package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output in ASCII where the locale knows nothing else; a person's own words stay. */
final class AsciiOutputStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone_with_a_few_days_and_a_session() {
        person = new Person(home);
        person.says("6 --at \"2026-11-17 21:00\"");
        person.says("4 --at \"2026-11-18 21:00\"");
        person.says("2 Rücken --at \"2026-11-20 20:00\"");
        person.says("session massage deep-tissue --before 6 --after 4 --at \"2026-11-18 12:00\"");
    }

    @Test
    void tables_and_sparklines_are_ascii() {
        String unicode = person.says("summary --from 2026-11-16 --to 2026-11-20");
        String ascii = person.with("LC_ALL", "C").says("summary --from 2026-11-16 --to 2026-11-20");

        assertTrue(unicode.contains("≤ 3") && unicode.contains("→"), unicode);
        assertTrue(ascii.contains("<= 3") && ascii.contains("->") && ascii.contains("massage > deep-tissue"), ascii);
        assertTrue(isAscii(ascii), ascii);
        assertEquals(unicode.lines().count(), ascii.lines().count());
    }

    @Test
    void charts_are_ascii_and_words_of_ones_own_stay() {
        person.with("LC_ALL", "POSIX");

        assertTrue(isAscii(person.says("chart trend") + person.says("chart response") + person.says("chart clock")));
        assertTrue(person.says("list").contains("Rücken"));
        assertTrue(person.says("chart trend --text Rücken").contains("note with \"Rücken\""));
    }

    @Test
    void a_variable_of_painlogs_own_goes_before_the_locale() {
        assertTrue(person.with("LC_ALL", "C")
                .with("PAINLOG_LETTERS", "unicode")
                .says("chart trend")
                .contains("•"));
        person.with("LC_ALL", "C.UTF-8").with("PAINLOG_LETTERS", "ascii");
        assertTrue(isAscii(person.says("chart trend") + person.says("compare")));
    }

    @Test
    void the_launcher_passes_on_the_locale_that_it_replaces() throws IOException, InterruptedException {
        assertEquals("C.UTF-8 ascii", launched(Map.of("LC_ALL", "C")));
        assertEquals("C.UTF-8 ascii", launched(Map.of()));
        assertEquals("C.UTF-8 ascii", launched(Map.of("LANG", "de_DE.ISO-8859-1")));
        assertEquals("C.UTF-8 unicode", launched(Map.of("LC_ALL", "C", "PAINLOG_LETTERS", "unicode")));
        assertEquals("C.UTF-8 ", launched(Map.of("LC_ALL", "C.UTF-8")));
    }

    /** What the launcher passes on to a Java that only prints its environment. */
    private String launched(Map<String, String> locale) throws IOException, InterruptedException {
        Path bin = Files.createDirectories(home.resolve("tree/scripts"));
        Path launcher = bin.resolve("painlog");
        if (!Files.exists(launcher)) {
            Files.copy(Path.of("scripts/painlog"), launcher);
            Files.createFile(
                    Files.createDirectories(home.resolve("tree/target")).resolve("painlog.jar"));
        }
        Path java = home.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"17.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\nprintf '%s %s' \"$LC_ALL\" \"$PAINLOG_LETTERS\"\n");
        assertTrue(java.toFile().setExecutable(true));
        ProcessBuilder process = new ProcessBuilder(new ArrayList<>(List.of("/bin/sh", launcher.toString(), "6")));
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        process.environment().remove("PAINLOG_LETTERS");
        process.environment().putAll(Map.of("PAINLOG_JAVA", java.toString(), "PAINLOG_CDS", "off"));
        process.environment().putAll(locale);
        Process started = process.redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor(), said);
        assertFalse(said.contains("painlog:"), said);
        return said;
    }

    @Test
    void control_characters_are_shown_in_ascii() {
        person.says("5 --note \"stiff\u001B[31mred\" --at \"2026-11-20 20:30\"");

        assertTrue(person.says("list").contains("stiff·[31mred"));
        person.with("LC_ALL", "C");
        assertTrue(person.says("list").contains("stiff.[31mred"));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x7F);
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports in which any value was replaced by anything else: taken as a sound journal, or refused in a sentence. */
final class HostileExportStory {
    private static final long SEED = 20261127;
    private static final int TRIES = 60;

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[5]",
            "\"a,b\"",
            "\"2036-01-01T00:00:00Z\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"9999-12-31\"",
            "\"\\u0000\\u001b[2J\"",
            "\"none\"",
            "\"pt\"",
            "{\"pain\":7.123}",
            "[\"neck:\"]",
            "\"" + "x".repeat(300) + "\"",
            "\"1/0\"",
            "\"EUR\"");

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "x",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "NaN",
            "0x1p3",
            "2036-01-01T00:00:00Z",
            "e0",
            "e",
            "none",
            "+999999999-01-01T00:00:00Z",
            "kind",
            "{}",
            "[]",
            "null",
            "'=1",
            "neck:",
            "1.2.3",
            "--");

    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,])(\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?[0-9][0-9.]*|true|false|null)");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(Path.of(""));
    private final Random random = new Random(SEED);

    @BeforeEach
    void someoneWithEverything() {
        person = new Person(home);
        person.says("measure add grip --range 0..60 --unit kg --better higher");
        person.says("therapy add tai-chi");
        person.says("6 grip=20 @jaw:left +flare note --trigger sitting --quality dull --new-word");
        person.says("session massage deep-tissue --before 7 --after 4 --home --cost 60.50EUR --provider Anna +x @neck");
        person.says("dose ibuprofen 400mg x2");
        person.says("period add massage 2026-01-01..2026-02-01 --goal 2/week --label first");
        person.says("period start none --on 2026-11-01");
        person.says("7");
        person.says("delete last");
    }

    @Test
    void json() throws IOException {
        tried(person.says("export --as json"), VALUE, JSON);
    }

    @Test
    void json_lines() throws IOException {
        tried(person.says("export --as jsonl"), VALUE, JSON);
    }

    @Test
    void tidy_csv() throws IOException {
        tried(person.says("export --as csv"), Pattern.compile("(?<=[,\\n])[^,\\r\\n\"]+"), CELLS);
    }

    private void tried(String export, Pattern value, List<String> others) throws IOException {
        List<int[]> places = new ArrayList<>();
        Matcher found = value.matcher(export);
        while (found.find()) {
            places.add(new int[] {found.start(), found.end()});
        }
        for (int i = 0; i < TRIES; i++) {
            int[] place = places.get(random.nextInt(places.size()));
            String other = others.get(random.nextInt(others.size()));
            tried(export.substring(0, place[0]) + other + export.substring(place[1]), i);
        }
    }

    private void tried(String export, int number) throws IOException {
        Path folder = Files.createDirectory(home.resolve("try" + number));
        Person other = new Person(folder);
        Path file = Files.writeString(folder.resolve("theirs"), export);

        var outcome = other.types("import " + file);

        String all = outcome.out() + outcome.err();
        assertFalse(
                all.contains("went wrong") || all.contains("refused this") || all.contains("Exception"), all + export);
        assertTrue(outcome.code() == 0 || outcome.code() == 2, () -> outcome.code() + all + export);
        if (outcome.code() == 0 && Files.exists(other.journal())) {
            assertEquals("the journal is sound\n", other.types("verify").out(), export);
            assertEquals(0, other.types("list all").code(), export);
        } else {
            assertFalse(Files.exists(other.journal()), export);
        }
    }
}

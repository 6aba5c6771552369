package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One machine imported its files with painlog 0.1.0, another imports the same files now: a merge doubles nothing. */
final class EarlierIdentityStory {
    private static final String DIARY = "import examples/import/diary.csv --from csv --map at=When --map pain=Pain"
            + " --map sleep=Sleep --map site=Where --map therapy=Treatment --map minutes=Minutes --map before=Before"
            + " --map after=After --map note=Remarks --date-format \"dd.MM.yyyy HH:mm\" --decimal-comma";

    private static final String[] FILES = {
        DIARY,
        "import examples/import/bearable.csv",
        "import examples/import/daylio.csv",
        "import examples/import/migraine-buddy.csv",
        "import examples/import/track-and-graph.csv --map \"pain=Back pain\""
    };

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private Path old = home;
    private Path today = home;

    @BeforeEach
    void two_journals() throws IOException {
        person = new Person(home);
        old = home.resolve("old.db");
        today = home.resolve("today.db");
        try (var fixture = EarlierIdentityStory.class.getResourceAsStream("imported-by-0.1.0.db")) {
            Files.copy(Objects.requireNonNull(fixture), old);
        }
        for (String file : FILES) {
            person.says("-j " + today + " " + file);
        }
    }

    private String records(Path journal) {
        StringBuilder all = new StringBuilder();
        for (String kind : new String[] {"entries", "sessions", "doses"}) {
            String rows = person.says("-j " + journal + " list " + kind + " --format csv");
            all.append(rows.lines().count() - 1).append(' ').append(kind).append(' ');
        }
        return all.toString();
    }

    @Test
    void a_merge_of_the_two_doubles_nothing_in_either_direction() {
        String before = records(old);

        person.says("-j " + old + " merge " + today);
        assertEquals(before, records(old));
        assertTrue(person.says("-j " + old + " merge " + today).startsWith("nothing new"));
        for (String file : FILES) {
            assertTrue(person.says("-j " + old + " " + file).startsWith("nothing new"), file);
        }

        person.says("-j " + old + " undo");
        assertEquals(before, records(old));
        person.says("-j " + today + " merge " + old);
        assertEquals(before, records(today));
        assertTrue(person.says("-j " + today + " merge " + old).startsWith("nothing new"));
    }

    @Test
    void what_was_deleted_in_the_older_one_goes_from_the_newer_one() {
        person.says("-j " + old + " list");
        person.says("-j " + today + " merge " + old);
        String before = records(today);
        person.says("-j " + today + " undo");
        person.says("-j " + old + " delete e1");

        person.says("-j " + today + " merge " + old);

        assertNotEquals(before, records(today));
        assertTrue(person.says("-j " + today + " merge " + old).startsWith("nothing new"));
        person.says("-j " + today + " undo");
        person.says("-j " + old + " merge " + today);
        assertNotEquals(before, records(old));
    }

    @Test
    void what_was_deleted_in_the_newer_one_stays_deleted() {
        String whole = records(old);
        person.says("-j " + today + " delete e1");
        person.says("-j " + today + " merge " + old);
        String merged = records(today);
        assertNotEquals(whole, merged);
        person.says("-j " + old + " merge " + today);
        assertEquals(merged, records(old));
    }
}

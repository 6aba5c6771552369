package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
        person.types("1 --at \"3 days ago\"");
        person.types("2 --at \"2 days ago\"");
        person.types("3 --at yesterday @neck +flare after \"a | walk\"");
    }

    @Test
    void a_limit_keeps_the_newest_in_their_order() {
        assertEquals(
                """
                {"schema":"painlog.list/1","records":[
                """,
                person.types("list --limit 2 --format json")
                                .out()
                                .lines()
                                .findFirst()
                                .orElse("") + "\n");
        assertEquals("e2 e3", ids("list --limit 2 --format csv"));
        assertEquals("e3 e2", ids("list --limit 2 --reverse --format csv"));
        assertEquals("e1 e2 e3", ids("list --format csv"));
        assertEquals("e3", ids("list --limit 2 --site neck --format csv"));
    }

    @Test
    void bounds_hold_for_one_score_of_a_session() {
        person.types("session massage --before 9 --after 1");
        assertTrue(person.types("list sessions --min 4 --max 6").err().contains("Nothing to list"));
        assertEquals("s1", ids("list sessions --min 8 --format csv"));
    }

    @Test
    void markdown_keeps_bars_inside_their_cell() {
        assertTrue(person.types("list --format markdown").out().contains("after a \\| walk"));
    }

    @Test
    void a_named_journal_must_be_there() {
        for (String line : new String[] {"-j nowhere.db", "-j nowhere.db list", "-j nowhere.db summary"}) {
            var missing = person.types(line);
            assertEquals(4, missing.code(), line);
            assertTrue(missing.err().startsWith("painlog: there is no journal "), missing.err());
        }
        assertTrue(Files.notExists(Path.of("nowhere.db")));
    }

    @Test
    void without_a_journal_there_is_a_hint_and_nothing_to_list() {
        var empty = new Person(home.resolve("elsewhere")).types("list");
        assertEquals(0, empty.code());
        assertEquals("", empty.out());
        assertTrue(empty.err().endsWith("\nNothing to list.\n"), empty.err());
        assertTrue(empty.err().startsWith("There is no journal yet"), empty.err());
        assertEquals(
                1,
                new Person(home.resolve("elsewhere")).types("list --fail-empty").code());
    }

    private String ids(String line) {
        return String.join(
                " ",
                person.types(line)
                        .out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split(",")[0])
                        .toList());
    }
}

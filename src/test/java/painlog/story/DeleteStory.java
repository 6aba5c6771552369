package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeleteStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_record_is_deleted_by_its_id() {
        person.says("6 @neck");
        var deleted = person.types("delete e1");

        assertEquals("deleted e1: pain 6, neck, Fri 2026-11-20 21:00 +01:00\n", deleted.out());
        assertEquals("painlog undo takes it back\n", deleted.err());
        person.refused("delete e1", 3, "there is no entry e1");
    }

    @Test
    void last_is_the_record_added_last() {
        person.says("6");
        person.says("dose aspirin");
        person.says("session yoga");
        person.says("undo");

        assertEquals("deleted d1: aspirin, Fri 2026-11-20 21:00 +01:00\n", person.says("delete last"));
        assertEquals("deleted e1: pain 6, Fri 2026-11-20 21:00 +01:00\n", person.says("delete LAST"));
        person.refused("delete last", 3, "there is no last record");
    }

    @Test
    void several_go_together_or_not_at_all() {
        person.says("6");
        person.says("dose aspirin");
        person.refused("delete e1 d1 s1", 3, "there is no session s1");

        assertEquals("""
            would delete e1: pain 6, Fri 2026-11-20 21:00 +01:00
            would delete d1: aspirin, Fri 2026-11-20 21:00 +01:00
            """, person.says("delete e1 d1 e1 -n"));
        var both = person.types("delete e1 d1 e1");
        assertEquals("""
            deleted e1: pain 6, Fri 2026-11-20 21:00 +01:00
            deleted d1: aspirin, Fri 2026-11-20 21:00 +01:00
            """, both.out());
        assertEquals("painlog undo takes them back\n", both.err());
        assertEquals("undone: delete e1, d1\n", person.says("undo"));
        person.says("delete e1 d1");
    }

    @Test
    void json_says_what_went() {
        person.says("dose aspirin");
        String record =
                "[{\"kind\":\"dose\",\"id\":\"d1\",\"at\":\"2026-11-20T21:00:00+01:00\",\"zone\":\"Europe/Oslo\","
                        + "\"recordedAt\":\"2026-11-20T20:00:00Z\",\"drug\":\"aspirin\",\"amount\":null,\"unit\":null,"
                        + "\"count\":1,\"status\":\"taken\",\"note\":null}]}\n";

        assertEquals(
                "{\"schema\":\"painlog.delete/1\",\"dryRun\":true,\"records\":" + record,
                person.says("delete d1 -n --format json"));
        assertEquals(
                "{\"schema\":\"painlog.delete/1\",\"dryRun\":false,\"records\":" + record,
                person.says("delete d1 --format json -q"));
    }

    @Test
    void what_is_no_id_is_refused() {
        person.refused("delete", 2, "delete needs ID: e12, s4, p2, d7, or last; see painlog delete --help");
        person.refused("delete twelve", 2, "\"twelve\" is not an id: e12 (entry), s4 (session)");
        person.refused("delete e", 2, "\"e\" is not an id");
        person.refused("delete last", 3, "the journal holds none");
        person.refused("delete e1", 3, "there is no entry e1");
        assertFalse(Files.exists(person.journal()));
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestoreStory {
    @TempDir
    Path home = Path.of("");

    @Test
    void a_damaged_journal_can_be_replaced_and_is_kept_aside() throws IOException {
        Person person = new Person(home);
        person.types("6 before the fall");
        Path copy = home.resolve("copy.db");
        assertEquals(0, person.types("backup " + copy).code());
        Files.writeString(person.journal(), "no journal any more");
        assertEquals(4, person.types("list").code());

        var restored = person.types("restore " + copy + " --yes");

        assertTrue(restored.err().startsWith("the journal before it is "), restored.err());
        assertEquals(0, restored.code());
        assertTrue(person.types("list").out().contains("before the fall"));
        try (var files = Files.list(person.journal().getParent())) {
            assertEquals(2, files.count(), "the journal and the one kept aside");
        }
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Entries typed at once, each a line of its own. */
record TypedLines(Person person) {
    void write(List<String> lines) {
        var written = person.typing(String.join("\n", lines) + "\n").types("log -");
        assertEquals(0, written.code(), written.err());
    }
}

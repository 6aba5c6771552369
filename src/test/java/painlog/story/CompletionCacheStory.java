package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The words of journals are cached, so that TAB need not start Java: for their owner only, and never stale.
 */
final class CompletionCacheStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private Path cached() {
        return home.resolve(".cache/painlog/words");
    }

    @Test
    void java_starts_once_after_a_change_and_not_at_each_tab() throws IOException {
        person.says("6 +one");
        BashCompletion bash = new BashCompletion(person);
        assertEquals(List.of("+one"), bash.tab("painlog 6 +"));
        assertEquals(List.of("+one"), bash.tab("painlog 6 +"));
        assertEquals(List.of("@neck"), bash.tab("painlog 6 @ne"));
        assertEquals(1, bash.runs());

        person.says("6 +two");
        Files.setLastModifiedTime(person.journal(), java.nio.file.attribute.FileTime.fromMillis(4_000_000_000_000L));
        assertEquals(List.of("+one", "+two"), bash.tab("painlog 6 +"));
        assertEquals(List.of("+two"), bash.tab("painlog 6 +t"));
        assertEquals(2, bash.runs());
    }

    @Test
    void the_words_are_those_of_the_journal_that_the_line_or_the_environment_names() throws IOException {
        person.says("6 +mine");
        person.says("-j " + home.resolve("other.db") + " 6 +theirs");
        Files.createDirectories(home.resolve(".config/painlog"));
        BashCompletion bash = new BashCompletion(person);

        assertEquals(List.of("+theirs"), bash.tab("painlog -j other.db 6 +"));
        assertEquals(List.of("+theirs"), bash.tab("painlog 6 --journal=~/other.db +"));
        assertEquals(List.of("+theirs"), bash.tab("painlog 6 +", Map.of("PAINLOG_JOURNAL", "other.db")));
        assertEquals(List.of("+mine"), bash.tab("painlog 6 +"));
        Files.writeString(home.resolve(".config/painlog/config.toml"), "journal = \"~/other.db\"\n");
        assertEquals(List.of("+theirs"), bash.tab("painlog 6 +"));
        assertEquals(List.of("+mine"), bash.tab("painlog --no-config 6 +"));
    }

    @Test
    void before_there_is_a_journal_and_beside_a_damaged_one_there_are_the_words_that_ship() throws IOException {
        Files.writeString(home.resolve("damaged.db"), "nothing of ours");
        BashCompletion bash = new BashCompletion(person);

        assertEquals(List.of("@neck"), bash.tab("painlog 6 @ne"));
        assertEquals(List.of("@neck"), bash.tab("painlog -j absent.db 6 @ne"));
        assertEquals(1, bash.runs());
        assertEquals(List.of("@neck"), bash.tab("painlog -j damaged.db 6 @ne"));
        assertEquals(List.of("@neck"), bash.tab("painlog -j damaged.db 6 @ne"));
        assertEquals(2, bash.runs());
        assertFalse(Files.exists(person.journal()));
        assertFalse(Files.exists(home.resolve("absent.db")));
    }

    @Test
    void a_painlog_that_lies_in_some_folder_is_not_started_before_enter_is_pressed() throws IOException {
        person.says("6 +mine");
        Path stranger = Files.writeString(home.resolve("painlog"), "#!/bin/sh\ntouch ran\n");
        Files.setPosixFilePermissions(stranger, PosixFilePermissions.fromString("rwx------"));

        assertEquals(List.of("+mine"), new BashCompletion(person).tab("./painlog 6 +"));
        assertFalse(Files.exists(home.resolve("ran")));
    }

    @Test
    void cached_words_of_a_deleted_journal_are_removed_with_the_next_refresh() throws IOException {
        person.says("-j " + home.resolve("gone.db") + " 6 +theirs");
        person.says("6 +mine");
        BashCompletion bash = new BashCompletion(person);
        bash.tab("painlog -j gone.db 6 +");
        Files.delete(home.resolve("gone.db"));

        bash.tab("painlog 6 +");

        try (Stream<Path> files = Files.list(cached())) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file).contains("theirs"), file.toString());
            }
        }
    }

    @Test
    void a_relative_cache_folder_is_no_place_for_words() throws IOException {
        person.says("6 +mine");
        BashCompletion bash = new BashCompletion(person);

        assertEquals(List.of("+mine"), bash.tab("painlog 6 +", Map.of("XDG_CACHE_HOME", "relative")));

        assertFalse(Files.exists(home.resolve("relative")));
        assertTrue(Files.exists(cached()));
    }

    @Test
    void a_default_journal_that_can_not_be_read_is_not_asked_at_each_tab() throws IOException {
        Files.createDirectories(person.journal().getParent());
        Files.writeString(person.journal(), "nothing of ours");
        BashCompletion bash = new BashCompletion(person);

        assertEquals(List.of("@neck"), bash.tab("painlog 6 @ne"));
        assertEquals(List.of("@neck"), bash.tab("painlog 6 @ne"));

        assertEquals(1, bash.runs());
    }

    @Test
    void without_a_home_nothing_is_cached() throws IOException {
        BashCompletion bash = new BashCompletion(person);

        assertEquals(List.of("@neck"), bash.tab("painlog 6 @ne", Map.of("HOME", "")));
        assertEquals(0, bash.runs());
    }

    @Test
    void only_the_owner_can_read_the_cache_and_purging_removes_it() throws IOException {
        person.says("6 +secret");
        BashCompletion bash = new BashCompletion(person);
        bash.tab("painlog 6 +");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cached())));
        try (Stream<Path> files = Files.list(cached())) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }

        person.says("delete e1");
        person.says("history --purge --yes");

        try (Stream<Path> files = Files.list(cached())) {
            assertEquals(List.of(), files.toList());
        }
        assertEquals(List.of(), bash.tab("painlog 6 +"));
    }
}

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
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of one's own that nobody needs any more. */
final class RemoveStory {
    private static final List<String> ADDED = List.of(
            "log 5 --trigger zzchewing --new-word",
            "log 5 @zzjaw --new-word",
            "measure add zzgrip --better higher",
            "therapy add zzcupping",
            "therapy add zzcupping zzdry",
            "therapy add massage zzthai",
            "provider add \"Zz Anna\" --place Zztown");
    private static final List<String> REMOVED = List.of(
            "remove trigger zzchewing",
            "remove site zzjaw",
            "remove measure zzgrip",
            "remove therapy zzcupping",
            "remove therapy massage zzthai",
            "remove provider \"zz anna\"");

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void what_nothing_uses_is_removed_and_put_back_by_undo() {
        ADDED.forEach(person::says);
        person.says("delete e1 e2 --yes");
        String before = person.says("export");

        assertEquals("removed trigger zzchewing\n", person.says(REMOVED.get(0)));
        assertEquals("removed site zzjaw\n", person.says(REMOVED.get(1)));
        assertEquals("removed measure zzgrip\n", person.says(REMOVED.get(2)));
        assertEquals("removed therapy zzcupping\n", person.says(REMOVED.get(3)));
        assertEquals("removed technique zzthai of massage\n", person.says(REMOVED.get(4)));
        assertEquals("removed provider Zz Anna\n", person.says(REMOVED.get(5)));

        assertFalse(person.says("export").toLowerCase(Locale.ROOT).contains("\"name\":\"zz"));
        person.refused("log 5 --trigger zzchewing", 2, "zzchewing");
        person.says("undo 6");
        assertEquals(before, person.says("export"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void what_is_used_or_not_one_s_own_stays_with_the_reason() {
        ADDED.forEach(person::says);
        person.says("log 6 zzgrip=3 @zzjaw");
        person.says("session massage zzthai --provider \"Zz Anna\"");
        person.says("period add zzcupping 2026-01-05..2026-01-06");

        person.refused(
                REMOVED.get(0), 2, "the trigger zzchewing is used by 1 record, the first is e1; only what nothing");
        person.refused(REMOVED.get(1), 2, "the site zzjaw is used by 2 records, the first is e2");
        person.refused(REMOVED.get(2), 2, "the measure zzgrip is used by 1 record, the first is e3");
        person.refused(REMOVED.get(3), 2, "the therapy zzcupping is used by 1 record, the first is p1");
        person.refused(REMOVED.get(4), 2, "the technique zzthai of massage is used by 1 record, the first is s1");
        person.refused(REMOVED.get(5), 2, "the provider Zz Anna is used by 1 record, the first is s1");
        person.refused("remove trigger sitting", 2, "comes with painlog and stays");
        person.refused("remove therapy massage", 2, "comes with painlog and stays");
        person.refused("remove trigger zzchewin", 3, "zzchewing");
        person.refused("remove provider Nobody", 3, "provider \"Nobody\" is not known");
        person.refused("remove trigger zzchewing zzdry", 2, "only a therapy has techniques");
        person.refused("remove colour red", 2, "colour");
    }

    @Test
    void after_a_purge_no_file_holds_it() throws IOException {
        ADDED.forEach(person::says);
        person.says("log 5 +zztag --note \"zz secret\"");
        person.says("dose zzdrug 5mg");
        BashCompletion bash = new BashCompletion(person);
        assertEquals(List.of("@zzjaw"), bash.tab("painlog 6 @zz"));
        assertEquals(List.of("compopt -o nospace", "zzgrip="), bash.tab("painlog 6 zz"));
        assertFalse(holding("zz").isEmpty());
        person.says("delete e1 e2 e3 d1 --yes");
        REMOVED.forEach(person::says);
        // what a killed painlog left, with all the words in it
        Path journal = person.journal();
        Files.copy(journal, journal.resolveSibling("." + journal.getFileName() + ".new-99999999-1"));
        Files.writeString(journal.resolveSibling(".journal-2026-11-20.db.new-99999999-2"), "a part with zz");

        var purged = person.types("history --purge --yes");

        assertEquals(0, purged.code(), purged.err());
        assertEquals("forgot 16 changes\n", purged.out() + purged.err());
        assertEquals(List.of(), holding("zz"));
        for (String typed : List.of("6 @zz", "6 zz", "6 +zz", "dose zz", "session zz", "session massage zz")) {
            assertEquals(List.of(), bash.tab("painlog " + typed), typed);
        }
        assertEquals(List.of(), holding("zz"));
    }

    /** The files that hold it anywhere among their bytes. */
    private List<Path> holding(String word) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of(".local", ".cache")) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes =
                            Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                    if (bytes.contains(word)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void a_purge_names_the_copies_that_lie_beside() {
        person.says("log 5");
        Path copy = home.resolve("copy.db");
        person.says("backup " + copy);
        person.says("backup");
        person.says("restore --yes " + copy);

        String said = person.types("history --purge --yes").err();

        Path journal = person.journal();
        assertTrue(said.contains("the copy " + journal.resolveSibling("journal-2026-11-20.db") + " still holds"), said);
        assertTrue(
                said.contains("the copy " + journal.resolveSibling("journal.db.before-20261120-210000") + " still"),
                said);
    }

    @Test
    void of_a_journal_reached_by_a_link_the_copies_beside_the_file_itself_are_named_too() throws IOException {
        person.says("log 5");
        person.says("backup");
        Path journal = person.journal();
        Path migrated = Files.copy(journal, journal.resolveSibling("journal.db.schema2.bak"));
        Path link = Files.createSymbolicLink(home.resolve("link.db"), journal);
        person.says("backup -j " + link);

        assertTrue(person.types("verify -j " + link).err().contains("before a migration: " + migrated));
        String said = person.types("history --purge --yes -j " + link).err();

        for (Path copy : List.of(
                migrated, journal.resolveSibling("journal-2026-11-20.db"), home.resolve("link-2026-11-20.db"))) {
            assertTrue(said.contains("the copy " + copy + " still holds"), said);
        }
    }
}

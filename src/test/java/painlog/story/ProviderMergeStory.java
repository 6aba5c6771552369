package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers of two machines: the same person under another name, and another person under the same name. */
final class ProviderMergeStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private String other = "";

    /** Two machines that know Anna, of whom there is a session. */
    @BeforeEach
    void two_machines() {
        person = new Person(home);
        other = home.resolve("other.db").toString();
        person.says("provider add Anna --place Oslo");
        person.says("session massage --provider Anna --note first");
        person.says("backup " + other);
    }

    private void assertBothOrders(String providers, String... sessions) {
        String first = home.resolve("first.db").toString();
        person.says("backup " + first);
        person.says("merge " + other);
        person.says("merge " + first + " -j " + other);
        for (String journal : new String[] {person.journal().toString(), other}) {
            assertEquals(providers, names(journal));
            String all = person.says("list sessions --format jsonl -j " + journal);
            for (String session : sessions) {
                String[] pair = session.split(" by ");
                assertTrue(
                        all.lines()
                                .anyMatch(line -> line.contains("\"note\":\"" + pair[0] + "\"")
                                        && line.contains("\"provider\":\"" + pair[1] + "\"")),
                        session + ": " + all);
            }
            assertEquals("the journal is sound\n", person.says("verify -j " + journal));
        }
        assertTrue(person.says("merge " + other).startsWith("nothing new"));
    }

    private String names(String journal) {
        return person.says("provider list --format csv -j " + journal)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList()
                .toString();
    }

    @Test
    void a_new_one_under_the_old_name_is_another_person() {
        person.at("2026-11-20T21:10:00+01:00").says("provider edit Anna --name Berta");
        person.says("provider add Anna --place Bergen");
        person.says("session massage --provider Anna --note second");
        person.says("session massage --provider Anna --note third -j " + other);

        assertBothOrders("[Anna, Berta]", "first by Berta", "second by Anna", "third by Berta");
    }

    @Test
    void names_that_were_exchanged_stay_exchanged() {
        person.says("provider add Berta");
        person.says("session massage --provider Berta --note second");
        person.says("backup --force " + other);
        person.at("2026-11-20T21:10:00+01:00").says("provider edit Anna --name Cora");
        person.says("provider edit Berta --name Anna");
        person.says("provider edit Cora --name Berta");
        String exchanged = person.says("export");

        assertBothOrders("[Anna, Berta]", "first by Berta", "second by Anna");
        person.says("undo -j " + other);
        assertEquals("[Anna, Berta]", names(other));
        person.says("redo -j " + other);
        assertEquals(exchanged, person.says("export -j " + other));
    }

    @Test
    void both_add_the_same_one() {
        person.says("provider add Dora");
        person.says("session massage --provider Dora --note second");
        person.at("2026-11-20T21:10:00+01:00").says("provider add dora --place Bergen -j " + other);
        person.says("session massage --provider dora --note third -j " + other);

        assertBothOrders("[Anna, dora]", "second by dora", "third by dora");
        person.at("2026-11-20T21:20:00+01:00").says("provider edit dora --name Eva");
        assertTrue(person.says("merge " + other).startsWith("nothing new"));
        assertEquals("[Anna, Eva]", names(person.journal().toString()));
    }

    @Test
    void one_gets_the_name_that_another_was_given_elsewhere_and_both_stay() {
        person.at("2026-11-20T21:10:00+01:00").says("provider edit Anna --name Fanny");
        person.says("provider add Fanny -j " + other);
        person.says("session massage --provider Fanny --note second -j " + other);

        assertBothOrders("[Fanny, Fanny [2]]", "first by Fanny [2]", "second by Fanny");
    }

    @Test
    void an_undone_merge_gives_the_names_back() {
        person.at("2026-11-20T21:10:00+01:00").says("provider edit Anna --name Fanny");
        person.says("provider add Fanny -j " + other);
        person.says("session massage --provider Fanny --note second -j " + other);
        String before = person.says("export -j " + other);

        person.says("merge " + person.journal() + " -j " + other);
        String merged = person.says("export -j " + other);
        person.says("undo -j " + other);

        assertEquals(before, person.says("export -j " + other));
        person.says("redo -j " + other);
        assertEquals(merged, person.says("export -j " + other));
    }
}

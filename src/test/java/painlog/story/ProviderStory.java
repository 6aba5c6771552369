package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProviderStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    @Test
    void a_provider_is_added_with_what_is_known() {
        assertEquals(
                "provider Anna Berg, PT, back pain, Oslo, 4/5\n",
                person.says("provider add \"Anna Berg\" --credential PT --specialty \"back pain\" --place Oslo"
                        + " --rating 4"));
        assertEquals("provider Berta\n", person.says("provider add Berta"));
        assertEquals("""
                name       credential  specialty  place  rating
                Anna Berg  PT          back pain  Oslo   4/5
                Berta
                """, person.says("provider list"));
    }

    @Test
    void sessions_follow_a_new_name() {
        person.says("session massage --provider \"Anna Bergg\"");
        assertEquals(
                "provider Anna Berg, 5/5\n",
                person.says("provider edit \"anna bergg\" --name \"Anna Berg\" --rating 5"));
        assertTrue(session().contains("\"provider\":\"Anna Berg\""), session());
        person.says("undo");
        assertTrue(session().contains("\"provider\":\"Anna Bergg\""), session());
        person.says("redo");
        assertTrue(session().contains("\"provider\":\"Anna Berg\""), session());
        assertEquals("""
                name       credential  specialty  place  rating
                Anna Berg                                5/5
                """, person.says("provider list"));
        assertEquals("provider Anna Berg\n", person.says("provider edit \"Anna Berg\" --rating \"\""));
    }

    @Test
    void json_holds_the_provider() {
        assertEquals(
                "{\"schema\":\"painlog.record/1\",\"kind\":\"provider\",\"name\":\"Berta\",\"credential\":null,"
                        + "\"specialty\":null,\"place\":\"Oslo\",\"rating\":null}\n",
                person.says("provider add Berta --place Oslo --format json"));
        assertTrue(person.says("provider edit Berta --rating 3 --format json").contains("\"rating\":3"), "rating");
    }

    @Test
    void names_are_distinguished() {
        person.says("provider add Anna");
        person.says("provider add Berta");
        person.refused("provider add anna", 2, "provider Anna is already known");
        person.refused("provider edit Berta --name Anna", 2, "so Berta can't take that name");
        person.refused("provider edit Bert --rating 3", 3, "provider \"Bert\" is not known; did you mean Berta?");
        person.refused("provider edit Zacharias --rating 3", 3, "painlog provider list shows who is");
        assertEquals("provider ANNA\n", person.says("provider edit anna --name ANNA"));
    }

    @Test
    void what_is_wrong_changes_nothing() {
        person.refused("provider add \" \"", 2, "a provider needs a name");
        person.refused("provider add Anna --rating 6", 2, "rating 6 is outside 1–5");
        person.refused("provider add Anna --rating good", 2, "--rating \"good\" is not a whole number from 1 to 5");
        person.refused("provider edit Anna --rating 3", 3, "is not known");
        assertFalse(Files.exists(person.journal()));
    }

    private String session() {
        return person.says("show s1 --format json");
    }

    @Test
    void a_name_is_the_same_in_small_and_in_capital_letters() {
        person.says("provider add \"Ärztin Öz\"");
        person.refused("provider add \"ärztin öz\"", 2, "provider Ärztin Öz is already known");
        person.says("session massage --provider \"ÄRZTIN ÖZ\"");
        assertTrue(session().contains("\"provider\":\"Ärztin Öz\""), session());
        assertTrue(person.says("list sessions --provider \"Ärztin Öz\"").contains("s1"));
        assertEquals(2, person.says("provider list").lines().count());
    }

    @Test
    void a_filter_takes_the_name_in_small_letters() {
        person.says("session massage --provider Anna");
        assertTrue(person.says("list sessions --provider anna").contains("s1"));
    }

    @Test
    void an_imported_session_finds_its_provider_in_any_case() throws Exception {
        person.says("provider add Anna");
        Path file = home.resolve("s.csv");
        java.nio.file.Files.writeString(file, "When,What,Who\n2026-11-01 10:00,massage,ANNA\n");
        person.says("import " + file + " --from csv --map at=When --map therapy=What --map provider=Who");
        assertTrue(session().contains("\"provider\":\"Anna\""), session());
        assertEquals(2, person.says("provider list").lines().count());
    }

    @Test
    void another_machines_provider_is_recognised_in_any_case() {
        Person other = new Person(home.resolve("other"));
        other.says("session massage --provider anna");
        person.says("provider add Anna");
        person.says("merge " + other.journal());
        assertEquals(2, person.says("provider list").lines().count());
    }
}

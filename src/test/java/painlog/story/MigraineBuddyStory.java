package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migraine Buddy's attacks, without the places where they happened. */
final class MigraineBuddyStory {
    private static final String ATTACKS = """
        "Date","Time Period","Description","Notes"

        "#","Started","Lasted","Start UTC Offset (min)","Geohash","Pain Level"
        """;

    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private String imported(String text, String options) throws IOException {
        return person.says("import " + Files.writeString(home.resolve("file.csv"), text) + options);
    }

    private String listed() {
        return person.says("list entries --format csv");
    }

    @Test
    void migraine_buddy_keeps_no_place_in_the_row_as_it_was() throws Exception {
        person.says("import " + Path.of("examples", "import", "migraine-buddy.csv"));

        try (var sql = java.sql.DriverManager.getConnection("jdbc:sqlite:" + person.journal());
                var rows = sql.createStatement().executeQuery("SELECT raw FROM imported_entry")) {
            assertTrue(rows.next());
            String raw = rows.getString(1);
            assertTrue(raw.contains("60,60,,Tension headache,,6,Work,"), raw);
            assertFalse(raw.contains("Home"), raw);
        }
    }

    @Test
    void migraine_buddy_without_columns_for_places() throws IOException {
        String attack = ATTACKS.replace(",\"Geohash\"", "") + "\"1\",\"11/16/24 13:12\",\"01h 00m\",\"60\",\"6\"\n";
        assertEquals("imported 1 entry from file.csv (migraine-buddy)\n", imported(attack, ""));
        assertTrue(listed().contains(",6,,head,"), listed());
    }

    @Test
    void migraine_buddy_of_a_phone_that_writes_the_day_first() throws IOException {
        String attack = ATTACKS + "\"1\",\"16/11/24 13:12\",\"01h 00m\",\"60\",\"\",\"6\"\n";
        var refused = person.types("import " + Files.writeString(home.resolve("file.csv"), attack));
        assertTrue(
                refused.err()
                        .startsWith("line 4: time \"16/11/24 13:12\" is not month/day/year as migraine-buddy writes it"
                                + " on phones set to US English; where days come first, add --date-format"
                                + " \"d/M/yy H:mm\"\n"),
                refused.err());

        imported(attack, " --date-format \"d/M/yy H:mm\" --zone America/New_York");
        assertTrue(listed().contains("2024-11-16T13:12:00+01:00"), listed());
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two columns of a file may hold the same value at the same time, and both are taken, whenever each is imported. */
final class SourceColumnStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private String table(String text, String map) throws IOException {
        Path file = Files.writeString(home.resolve("t.csv"), text);
        StringBuilder options = new StringBuilder();
        for (String field : map.split("; ")) {
            options.append(" --map \"").append(field).append('"');
        }
        return person.says("import " + file + options);
    }

    private int count(String kind) {
        return (int) person.says("list " + kind + " --format csv").lines().count() - 1;
    }

    private static final String TWO = "at,neck,back,stress\n2026-03-05,5,5,3\n2026-03-06,4,6,2\n";

    @Test
    void a_second_column_with_the_same_value_is_one_more_entry() throws IOException {
        assertEquals("imported 2 entries from t.csv (csv)\n", table(TWO, "at=at; pain=neck"));
        assertEquals("imported 2 entries from t.csv (csv)\n", table(TWO, "at=at; pain=back"));
        assertEquals("nothing new in t.csv (csv), 2 known already\n", table(TWO, "at=at; pain=neck"));
        assertEquals("nothing new in t.csv (csv), 2 known already\n", table(TWO, "at=at; pain=back"));
        assertEquals(4, count("entries"));
    }

    @Test
    void more_of_a_row_is_put_to_the_entry_of_the_same_column() throws IOException {
        table(TWO, "at=at; pain=neck");
        table(TWO, "at=at; pain=back");

        assertEquals(
                "imported more of 2 known records from t.csv (csv)\n", table(TWO, "at=at; pain=back; stress=stress"));
        assertEquals("nothing new in t.csv (csv), 2 known already\n", table(TWO, "at=at; pain=back; stress=stress"));
        String entries = person.says("list entries --format csv");
        assertEquals(2, entries.lines().filter(line -> line.contains("stress=")).count(), entries);
        assertTrue(person.says("show e3").contains("stress=3"), person.says("show e3"));
        assertEquals(4, count("entries"));
        assertEquals("the journal is sound\n", person.says("verify"));
    }

    @Test
    void a_column_that_got_another_name_is_the_same_one() throws IOException {
        table(TWO, "at=at; pain=neck");
        String renamed = TWO.replace("neck", "Nacken").replace("at,", "when,");
        assertEquals("nothing new in t.csv (csv), 2 known already\n", table(renamed, "at=when; pain=Nacken"));
        assertEquals(
                "nothing new in t.csv (csv), 2 known already\n",
                table(TWO.toUpperCase(Locale.ROOT), "at=AT; pain=NECK"));
    }

    @Test
    void the_same_drug_and_the_same_therapy_in_two_columns_are_two() throws IOException {
        String file = "day,morning,evening,care1,care2\n2026-03-05,aspirin,aspirin,massage,massage\n";
        table(file, "date=day; drug=morning; therapy=care1");
        assertEquals(
                "imported 1 session, 1 dose from t.csv (csv)\n", table(file, "date=day; drug=evening; therapy=care2"));
        assertEquals(
                "nothing new in t.csv (csv), 2 known already\n", table(file, "date=day; drug=morning; therapy=care1"));
        assertEquals(2, count("doses"));
        assertEquals(2, count("sessions"));
    }

    @Test
    void two_habits_of_a_tracker_with_the_same_value_are_two() throws IOException {
        person.says("measure add habit --range 0..10 --better higher");
        Path file = Files.writeString(home.resolve("tag.csv"), """
            FeatureName,Timestamp,Value,Label,Note
            Run,2026-03-05T10:00:00+01:00,5,,
            Swim,2026-03-05T10:00:00+01:00,5,,
            """);
        String line = "import " + file + " --map habit=";
        assertTrue(person.says(line + "Run").startsWith("imported 1 entry"));
        assertTrue(person.says(line + "Swim").startsWith("imported 1 entry"));
        assertTrue(person.says(line + "Run").startsWith("nothing new"));
        assertTrue(person.says(line + "Swim").startsWith("nothing new"));
        assertEquals(2, count("entries"));
    }

    @Test
    void columns_come_back_by_json_and_by_long_csv() throws IOException {
        table(TWO, "at=at; pain=neck");
        for (String format : new String[] {"json", "csv"}) {
            Path export = home.resolve("export." + format);
            person.says("export --as " + format + " -o " + export);
            Person other = new Person(Files.createDirectory(home.resolve("other-" + format)));
            other.says("import " + export);
            String line = "import " + home.resolve("t.csv") + " --map at=at --map pain=";
            assertTrue(other.says(line + "back").startsWith("imported 2 entries"));
            assertTrue(other.says(line + "neck").startsWith("nothing new"));
        }
    }

    @Test
    void two_machines_that_import_the_columns_in_another_order_hold_the_same() throws IOException {
        Person other = new Person(Files.createDirectory(home.resolve("other")));
        table(TWO, "at=at; pain=neck");
        table(TWO, "at=at; pain=back");
        String line = "import " + home.resolve("t.csv") + " --map at=at --map pain=";
        other.says(line + "back");
        other.says(line + "neck");

        person.says("merge " + other.journal());
        assertEquals(4, count("entries"));
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that an option does not take is named with what it would take. */
class InvalidValueStory {
    @TempDir
    private Path home;

    private Person person = new Person(Path.of(""));

    @BeforeEach
    void sit_down() {
        person = new Person(home);
        person.says("5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list --format jsno       | --format "jsno" is not one of table, json, jsonl, csv, markdown; did you mean json?
            chart trend --theme blue | --theme "blue" is not one of light, dark, print
            summary --by hour        | --by "hour" is not one of day, week, month, year, period, arm
            list --limit ten         | --limit "ten" is not a whole number from 1 on, such as 50
            list --limit -1          | --limit "-1" is not a whole number from 1 on, such as 50
            history --limit 0        | --limit 0 is not 1 or more
            compare --min-days x     | --min-days "x" is not a whole number from 0 on, such as 14
            import x --from excel    | "excel" is no program painlog can import from; known are auto, painlog
            import x --from BEARABL  | "BEARABL" is no program painlog can import from; did you mean bearable?
            explain foo              | there is no term "foo"; painlog explain lists them
            """)
    void it_is_refused(String command, String sentence) {
        person.refused(command, 2, sentence);
    }

    @Test
    void a_folder_is_no_journal() throws IOException {
        Path folder = Files.createDirectory(home.resolve("folder"));

        person.refused("-j " + folder + " list", 4, folder + " is a folder, not a journal; name the file in it");
        person.refused("-j " + folder + " 5", 4, folder + " is a folder, not a journal; name the file in it");
        person.refused("merge " + folder, 4, folder + " is a folder");
    }

    @Test
    void a_file_without_a_byte_is_a_journal_yet_to_be() throws IOException {
        Path file = Files.createFile(home.resolve("empty.db"));

        person.refused("-j " + file + " list", 4, "there is no journal " + file);
        assertEquals(0, Files.size(file), "looking never writes");

        person.says("-j " + file + " 6");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(person.says("-j " + file + " list").contains("e1"));
    }

    @Test
    void a_column_that_is_there_twice_can_not_be_meant() throws IOException {
        Path csv = Files.writeString(home.resolve("twice.csv"), "date,pain,Pain\n2026-01-01,5,6\n");

        person.refused(
                "import " + csv + " --from csv --map at=date --map pain=pain --zone UTC",
                2,
                "the file has 2 columns \"pain\", so which is meant can't be told");
    }
}

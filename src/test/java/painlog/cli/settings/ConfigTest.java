package painlog.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.journal.RefusalAssertions;

final class ConfigTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("config.toml"), text);
    }

    private static String values(Config config) {
        StringJoiner values = new StringJoiner(" ");
        Config.KNOWN.keySet().stream()
                .filter(name -> !config.value(name).isEmpty())
                .forEach(name -> values.add(name + "=" + config.value(name)));
        return values.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                  | ``
        `# remark\\n\\n`                    | ``
        zone = "Europe/Oslo"                | zone=Europe/Oslo
        zone='Europe/Oslo' # home           | zone=Europe/Oslo
        `  zone   =   "Europe/Oslo"  `      | zone=Europe/Oslo
        `zone = "Z"\\nday-start = "04:00"`  | day-start=04:00 zone=Z
        zone = "a=b"                        | zone=a=b
        """)
    void each_line_is_a_known_name_and_its_value(String text, String values) throws IOException {
        assertEquals(values, values(Config.read(file(text.translateEscapes()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        zon = "Z"                   | setting "zon" in line 1 of the config file FILE is not known; did you mean zone?
        xyzzyxyzzy = "Z"            | setting "xyzzyxyzzy" in line 1 of the config file FILE is not known; known are journal, day-start, week-start, zone, main-site
        zone                        | "zone" in line 1 of the config file FILE is not a setting; write NAME = "VALUE", such as zone = "Europe/Oslo"
        [painlog]                   | "[painlog]" in line 1 of the config file FILE is not a setting; write NAME = "VALUE", such as zone = "Europe/Oslo"
        `# remark\\nzone = Z`       | the value in line 2 of the config file FILE must be one text in double quotes
        zone = "Z" "Y"              | the value in line 1 of the config file FILE must be one text in double quotes
        zone =                      | the value in line 1 of the config file FILE must be one text in double quotes
        """)
    void a_line_that_is_none_is_refused(String text, String sentence) throws IOException {
        Path file = file(text.translateEscapes());

        RefusalAssertions.with(sentence.replace("FILE", file.toString()), () -> Config.read(file));
    }

    @Test
    void a_file_that_is_not_there_sets_nothing() {
        assertEquals("", values(Config.read(folder.resolve("config.toml"))));
        assertEquals("", values(Config.none()));
    }
}

package painlog.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigFileTest {
    @TempDir
    Path folder = Path.of("");

    private String set(String before, String value) throws IOException {
        Path file = Files.writeString(folder.resolve("config.toml"), before);
        ConfigFile.set(file, "zone", value);
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                          | Z   | `zone = "Z"\\n`
            `# remark\\n`                               | Z   | `# remark\\nzone = "Z"\\n`
            `zone = "Europe/Oslo"\\n`                   | Z   | `zone = "Z"\\n`
            `zone = "Europe/Oslo" # home\\n\\n# end\\n` | Z   | `zone = "Z"  # home\\n\\n# end\\n`
            `zone = broken\\n`                          | Z   | `zone = "Z"\\n`
            `zone = "a"\\nzone = "b"\\n`                | Z   | `zone = "Z"\\n`
            `#zone = "a"\\n`                            | Z   | `#zone = "a"\\nzone = "Z"\\n`
            `journal = "x"\\nzone = "a"\\n`             | ``  | `journal = "x"\\n`
            `journal = "x"\\n`                          | ``  | `journal = "x"\\n`
            ``                                          | "\\ | `zone = "\\\\"\\\\\\\\"\\n`
            """)
    void only_the_line_of_the_name_changes(String before, String value, String after) throws IOException {
        assertEquals(after.translateEscapes(), set(before.translateEscapes(), value));
    }

    @Test
    void what_a_link_leads_to_is_written_and_the_link_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("real.toml"), "");
        Path link = Files.createSymbolicLink(folder.resolve("config.toml"), file);
        ConfigFile.set(link, "zone", "Z");

        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals("zone = \"Z\"\n", Files.readString(file));
    }

    @Test
    void a_file_that_is_not_there_is_made() throws IOException {
        Path file = folder.resolve("config.toml");
        ConfigFile.set(file, "zone", "Z");

        assertEquals("zone = \"Z\"\n", Files.readString(file));
    }
}

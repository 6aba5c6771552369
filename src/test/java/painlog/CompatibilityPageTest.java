package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import painlog.cli.CommandName;
import painlog.cli.command.ExitCode;

/** The page of what stays the same lists every command, schema and exit code there is, and no other. */
final class CompatibilityPageTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/painlog/report/write/schema");

    @Test
    void every_command_has_its_row() {
        List<String> commands = MarkdownPage.named("compatibility").codeInColumn(0);
        assertEquals(CommandName.REGISTRY.fullNames(), commands);
    }

    @Test
    void every_schema_stands_beside_its_command_with_the_name_it_gives_itself() throws IOException {
        MarkdownPage page = MarkdownPage.named("compatibility");
        for (Path file : ProjectFiles.of(SCHEMAS, ".json")) {
            String name = ProjectFiles.simpleName(file) + ".json";
            assertTrue(page.code().contains(name), name + " is missing from compatibility.md");
            Set<String> own = new TreeSet<>(ProjectFiles.found("\"(painlog\\.[a-z-]+/\\d+)\"", Files.readString(file)));
            page.text()
                    .lines()
                    .filter(line -> line.startsWith("| `") && line.contains("| `" + name + "` |"))
                    .forEach(line -> assertEquals(
                            own, new TreeSet<>(ProjectFiles.found("`(painlog\\.[a-z-]+/\\d+)`", line)), name));
        }
    }

    @Test
    void every_exit_code_is_explained() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : ExitCode.class.getDeclaredFields()) {
            field.setAccessible(true);
            codes.add(String.valueOf(field.get(null)));
        }
        String readme = MarkdownPage.read(Path.of("README.md")).text();
        String listed = readme.substring(readme.indexOf("- Exit codes:"), readme.indexOf("- Results go to"));
        assertEquals(
                codes,
                new TreeSet<>(ProjectFiles.found(
                        "(?m)^\\| (\\d+) \\|",
                        MarkdownPage.named("compatibility").text())));
        assertEquals(codes, new TreeSet<>(ProjectFiles.found("(?<=[ \\n])(\\d+)(?= )", listed)));
    }
}

package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import painlog.story.Person;

/** Runs every painlog command of the README, in order, and holds what the README shows to what it prints. */
final class ReadmeTest {
    private static final String PROMPT = "$ painlog ";

    @TempDir
    Path home = Path.of("");

    @Test
    void every_command_prints_what_the_readme_shows() throws IOException {
        Person reader = new Person(home);
        reader.runs("demo", home.resolve("painlog-demo").toString());
        int commands = 0;
        for (String block : consoleBlocks()) {
            for (String command : block.split("(?m)^(?=\\$ )")) {
                check(reader, command);
                commands++;
            }
        }
        assertTrue(commands > 15, "the README shows commands");
    }

    private void check(Person reader, String shown) {
        int end = shown.indexOf('\n');
        String line = shown.substring(PROMPT.length(), end);
        var outcome = reader.types(inHome(line));
        String printed = (outcome.out() + outcome.err())
                .replace("new journal " + home, "new journal ~")
                .replace(home + "/", "");
        String lines = printed.replace("\r\n", "\n"); // CSV ends its lines as RFC 4180 says
        assertEquals(shown.substring(end + 1).stripTrailing(), lines.stripTrailing(), () -> "painlog " + line);
    }

    /** Files named in the README lie in the reader's home. */
    private String inHome(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            boolean isFile = word.startsWith("painlog-demo") || word.matches(".*\\.(png|html|pdf)");
            words.add(isFile ? home.resolve(word).toString() : word);
        }
        return String.join(" ", words);
    }

    private static List<String> consoleBlocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = Files.readString(Path.of("README.md")).split("(?m)^```");
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("console\n")) {
                blocks.add(parts[i].substring("console\n".length()));
            }
        }
        return blocks;
    }
}

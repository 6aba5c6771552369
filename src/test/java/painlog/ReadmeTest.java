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

/**
 * Runs every painlog command of the README, in order, and holds what the README shows to what it prints. With
 * {@code -Dpainlog.approve=true} what is printed is written into the README, to be read before it is committed.
 */
final class ReadmeTest {
    private static final String PROMPT = "$ painlog ";
    private static final Path README = Path.of("README.md");
    private static final boolean APPROVE = Boolean.getBoolean("painlog.approve");

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

    private void check(Person reader, String shown) throws IOException {
        int end = shown.indexOf('\n');
        String line = shown.substring(PROMPT.length(), end);
        var outcome = reader.types(inHome(line));
        String printed = (outcome.out() + outcome.err())
                .replace("new journal " + home, "new journal ~")
                .replace(home + "/", "");
        String lines = printed.replace("\r\n", "\n"); // CSV ends its lines as RFC 4180 says
        if (APPROVE) {
            String text = Files.readString(README);
            String now = shown.substring(0, end + 1) + lines.stripTrailing() + "\n";
            Files.writeString(README, text.replace(shown, now));
            return;
        }
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
        String[] parts = Files.readString(README).split("(?m)^```");
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("console\n")) {
                blocks.add(parts[i].substring("console\n".length()));
            }
        }
        return blocks;
    }
}

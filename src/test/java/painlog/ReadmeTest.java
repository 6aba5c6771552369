package painlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.story.Person;

/**
 * Runs every painlog command of the README and of the page on experiments, in order, and holds what they show to what it
 * prints. With {@code -Dpainlog.approve=true} what is printed is written into them, to be read before it is committed.
 */
final class ReadmeTest {
    /** Perhaps with a clock in front, as one types it in a shell. */
    private static final Pattern PROMPT = Pattern.compile("\\$ (?:PAINLOG_NOW=(\\S+) )?painlog (.*)");

    private static final boolean APPROVE = Boolean.getBoolean("painlog.approve");

    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/experiment.md"})
    void every_command_prints_what_the_page_shows(String page) throws IOException {
        Path file = Path.of(page);
        Person reader = new Person(home);
        reader.runs("demo", home.resolve("painlog-demo").toString());
        int commands = 0;
        for (String block : consoleBlocks(file)) {
            for (String command : block.split("(?m)^(?=\\$ )")) {
                check(file, reader, command);
                commands++;
            }
        }
        assertTrue(commands > 5, page + " shows commands");
    }

    private void check(Path page, Person reader, String shown) throws IOException {
        int end = shown.indexOf('\n');
        Matcher prompt = PROMPT.matcher(shown.substring(0, end));
        assertTrue(prompt.matches(), shown);
        String line = prompt.group(2);
        Person at = prompt.group(1) == null ? reader : new Person(home).at(prompt.group(1));
        var outcome = at.types(inHome(line));
        String printed = (outcome.out() + outcome.err())
                .replace("new journal " + home, "new journal ~")
                .replace(home + "/", "");
        String lines = printed.replace("\r\n", "\n"); // CSV ends its lines as RFC 4180 says
        if (APPROVE) {
            String text = Files.readString(page);
            String now = shown.substring(0, end + 1) + lines.stripTrailing() + "\n";
            Files.writeString(page, text.replace(shown, now));
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

    private static List<String> consoleBlocks(Path page) throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = Files.readString(page).split("(?m)^```");
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("console\n")) {
                blocks.add(parts[i].substring("console\n".length()));
            }
        }
        return blocks;
    }
}

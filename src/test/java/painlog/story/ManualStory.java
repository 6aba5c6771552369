package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual says what the help says, a page for each command. */
final class ManualStory {
    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,6}(?:-., )?\\s*(--?[a-z-]+)");

    @TempDir
    Path home = Path.of("");

    private Path manual = home;
    private Person person = new Person(home);

    @BeforeEach
    void someone() {
        person = new Person(home);
        manual = home.resolve("share/man/man1");
        assertEquals(
                "wrote " + (new ListedCommands(person).all().size() + 1) + " pages into " + manual + "\n",
                person.says("help --man-pages " + manual));
    }

    private String page(String name) throws IOException {
        return Files.readString(manual.resolve(name + ".1"));
    }

    /** The characters that a page escapes, so that no other character is printed in their place. */
    private static String asPrinted(String page) {
        return page.replace("\\-", "-")
                .replace("\\(ti", "~")
                .replace("\\(aq", "'")
                .replace("\\(ha", "^")
                .replace("\\(ga", "`");
    }

    @Test
    void characters_to_be_typed_are_printed_as_they_are() throws IOException {
        assertTrue(page("painlog-demo").contains("painlog demo \\(ti/painlog\\-tour"));
    }

    @Test
    void every_command_has_a_page_with_all_its_options_and_examples() throws IOException {
        for (String command : new ListedCommands(person).all()) {
            String name = "painlog-" + command.replace(' ', '-');
            String page = asPrinted(page(name));
            String help = person.says("help " + command);
            assertTrue(page.contains("\n.SH NAME\n" + name + " - "), page);
            int examples = help.indexOf("Examples:\n");
            Matcher option = OPTION.matcher(help.substring(0, examples));
            while (option.find()) {
                assertTrue(page.contains(option.group(1)), name + " " + option.group(1));
            }
            help.substring(examples + "Examples:\n".length())
                    .lines()
                    .filter(line -> line.startsWith("  painlog"))
                    .forEach(line -> assertTrue(page.contains("\n" + line.strip()), line));
        }
    }

    @Test
    void the_general_page_leads_to_all_others_and_says_what_they_share() throws IOException {
        String page = asPrinted(page("painlog"));
        for (String command : new ListedCommands(person).all()) {
            assertTrue(page.contains("\\fBpainlog-" + command.replace(' ', '-') + "(1)\\fR"), command);
        }
        for (String part : List.of("-j, --journal", "PAINLOG_JOURNAL", "journal.db", "EXIT STATUS", "WHEN")) {
            assertTrue(page.contains(part), part);
        }
    }

    @Test
    void no_text_is_taken_for_a_macro_and_every_hyphen_can_be_copied() throws IOException {
        try (Stream<Path> pages = Files.list(manual)) {
            for (Path page : pages.toList()) {
                for (String line : Files.readAllLines(page)) {
                    boolean isMacro = line.matches("\\.(TH|SH|SS|PP|TP|nf|fi|in|ad l|nh)( .*)?");
                    assertTrue(isMacro || (!line.startsWith(".") && !line.startsWith("'")), page + ": " + line);
                    assertFalse(line.replace("\\-", "").contains("-"), page + ": " + line);
                }
            }
        }
    }

    @Test
    void the_manual_is_written_as_a_whole_into_a_folder_that_can_be_written() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        person.refused("help --man-pages " + file, 1, "the manual could not be written into");
        person.refused("help log --man-pages " + manual, 2, "leave out log");
    }
}

package painlog.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TAB in a real bash. Other shells are tested by scripts/try-completion. */
final class CompletionStory {
    @TempDir
    Path home = Path.of("");

    private Person person = new Person(home);
    private @Nullable BashCompletion bashCompletion;

    @BeforeEach
    void someone() {
        person = new Person(home);
    }

    private void offers(String line, String... words) throws IOException {
        BashCompletion known = bashCompletion;
        if (known == null) {
            known = new BashCompletion(person);
            bashCompletion = known;
        }
        assertEquals(List.of(words), known.tab(line), line);
    }

    @Test
    void commands_and_their_members() throws IOException {
        offers("painlog su", "summary");
        offers("painlog -j x.db se", "session");
        offers("painlog period st", "start", "stop");
        offers("painlog help period in", "infer");
        offers("painlog nonsense ");
    }

    @Test
    void options_each_once_unless_they_may_be_repeated() throws IOException {
        offers("painlog summary --la", "--last");
        offers("painlog summary --last 4w --la");
        offers("painlog 6 --trigger sitting --tr", "--trigger");
        offers("painlog --no-c", "--no-config");
        offers("painlog period start --go", "--goal");
        offers("painlog edit s1 --no-h"); // hidden: it only takes out what is there
    }

    @Test
    void values_of_lists_that_are_closed() throws IOException {
        offers("painlog summary --format ", "table", "json", "jsonl", "csv", "markdown");
        offers("painlog 6 --format ", "table", "json");
        offers("painlog summary --format=j", "json", "jsonl");
        offers("painlog chart c", "compare", "calendar", "clock");
        offers("painlog chart trend --theme d", "dark");
        offers("painlog import x.csv --from mi", "migraine-buddy");
        offers("painlog report --redact notes,", "notes,providers", "notes,costs");
        offers("painlog list --week ", "this", "last");
        offers("painlog session massage --helped u", "unsure");
        offers("painlog list d", "doses");
        offers("painlog schema period-i", "period-infer");
    }

    @Test
    void words_that_ship() throws IOException {
        offers("painlog 6 str", "compopt -o nospace", "stress=");
        offers("painlog 6 @lower", "@lower-back");
        offers("painlog 6 @lower-back:", "left", "right", "both", "middle");
        offers("painlog 6 @lower-back:left @nec", "@neck");
        offers("painlog list --site lower-back:l", "left");
        offers("painlog log 5 --trigger sitting,post", "sitting,posture");
        offers("painlog 5 --quality du", "dull");
        offers("painlog session mass", "massage");
        offers("painlog session massage sw", "swedish");
        offers("painlog session pt sw");
        offers("painlog session pt cor", "core");
        offers("painlog period start no", "none");
        offers("painlog compare massage+y", "massage+yoga");
        offers("painlog import x.csv --map pain.w", "compopt -o nospace", "pain.worst=");
    }

    @Test
    void files_are_left_to_the_shell() throws IOException {
        offers("painlog import ", "compopt -o default");
        offers("painlog export -o ", "compopt -o default");
        offers("painlog demo ", "compopt -o dirnames");
        offers("painlog -j ", "compopt -o default");
    }

    @Test
    void the_words_of_the_person() throws IOException {
        person.says("6 +flare-up @elbow --new-word");
        person.says("measure add grip --better higher");
        person.says("therapy add massage thai");
        person.says("session massage --provider \"Anna Berg\" +after-work");
        person.says("dose Naproxen 250mg");
        offers("painlog 6 +", "+after-work", "+flare-up");
        offers("painlog 6 @el", "@elbow");
        offers("painlog 6 gr", "compopt -o nospace", "grip=");
        offers("painlog session massage th", "thai");
        offers("painlog session massage --provider an", "Anna\\ Berg");
        offers("painlog session massage --provider \"An", "Anna Berg");
        offers("painlog list --provider=", "Anna\\ Berg");
        offers("painlog dose na", "Naproxen");
        offers("painlog list --tag fl", "flare-up");
    }

    @Test
    void a_line_is_never_run() throws IOException {
        offers("painlog list --tag $(touch${IFS}ran)");
        offers("painlog list --tag `touch ran` ");

        assertFalse(Files.exists(home.resolve("ran")));
    }

    @Test
    void each_shell_has_its_script_and_others_are_named_with_a_way_out() {
        assertTrue(person.says("completion zsh").startsWith("#compdef painlog\n"));
        assertTrue(person.says("completion fish").endsWith("complete -c painlog -f -a '(__painlog)'\n"));
        person.refused("completion tcsh", 2, "there are no completions for tcsh, only for bash, zsh and fish");
        person.refused("completion", 2, "completion needs the name of a shell: bash, zsh or fish");
    }

    @Test
    void no_word_of_a_journal_is_ever_run_or_expanded() throws Exception {
        String hostile = "Ann $(touch ran) `touch ran` \\ \"x\" $HOME 'y' ; & | < > ( ) * ? [ ] # ~ { }";
        assertEquals(0, person.runs("session", "massage", "--provider", hostile).code());
        BashCompletion bashCompletion = new BashCompletion(person);

        for (String quote : List.of("", "\"", "'")) {
            List<String> offered = bashCompletion.tab("painlog session massage --provider " + quote + "Ann");
            assertEquals(1, offered.size(), offered.toString());
            String line = "printf %s " + quote + offered.get(0) + quote;
            Process bash = new ProcessBuilder("bash", "--norc", "-c", line)
                    .directory(home.toFile())
                    .start();
            assertEquals(hostile, new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8), line);
        }
        assertFalse(Files.exists(home.resolve("ran")));
    }

    @Test
    void a_word_quoted_in_part_is_left_alone_and_so_is_one_that_no_quote_holds() throws IOException {
        person.types("session massage --provider \"Anna! Berg\"");
        person.types("session massage --provider \"Anna Lund\"");

        offers("painlog session massage --provider \"Anna\"");
        offers("painlog session massage --provider \"Anna", "Anna Lund");
    }

    @Test
    void a_program_that_is_not_on_the_path_is_not_run_before_enter() throws IOException {
        person.says("6 +mine");
        Path ours = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(ours.resolve("painlog"), "#!/bin/sh\ntouch '" + home.resolve("ran") + "'\n");
        Files.setPosixFilePermissions(ours.resolve("painlog"), PosixFilePermissions.fromString("rwx------"));
        BashCompletion bashCompletion = new BashCompletion(person);
        Files.delete(home.resolve("bin/painlog"));

        bashCompletion.tab("elsewhere/painlog 6 +mi");

        assertFalse(Files.exists(home.resolve("ran")));
    }
}

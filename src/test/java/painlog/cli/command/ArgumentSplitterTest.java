package painlog.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import painlog.cli.CommandName;
import painlog.journal.RefusalAssertions;

final class ArgumentSplitterTest {
    private static ArgumentSplitter split(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        return ArgumentSplitter.of(CommandName.REGISTRY, args);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          | ''            | ''
        --help                      | ''            | --help
        6                           | log           | 6
        6.5 @neck                   | log           | 6.5 @neck
        6/10                        | log           | 6/10
        -1                          | log           | -1
        log 6                       | log           | 6
        compare massage none        | compare       | massage none
        -q log 6                    | log           | -q 6
        -j a.db 6                   | log           | -j a.db 6
        -j a.db log 6               | log           | -j a.db 6
        --journal=a.db log 6        | log           | --journal=a.db 6
        --color never summary       | summary       | --color never
        -j log log 6                | log           | -j log 6
        period start massage        | period start  | massage
        period -q start massage     | period start  | -q massage
        -q period start             | period start  | -q
        measure add grip            | measure add   | grip
        --format json               | ''            | --format json
        --format json summary       | summary       | --format json
        """)
    void the_first_word_is_the_command_and_a_number_means_log(String line, String command, String arguments) {
        ArgumentSplitter split = split(line);

        assertEquals(command, split.command());
        assertEquals(arguments, String.join(" ", split.arguments()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sumary              | there is no command "sumary"; did you mean painlog summary?
        xyzzyxyzzy          | there is no command "xyzzyxyzzy"; painlog help lists them
        perod start         | there is no command "perod"; did you mean painlog period?
        --site neck 6 log   | option --site stands before any command; write the command first, such as: painlog 6 --site
        --quite xyzzy       | option --quite stands before any command; did you mean --quiet?
        """)
    void a_word_that_is_none_is_refused(String line, String sentence) {
        RefusalAssertions.with(sentence, () -> split(line));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, -1",
        "log, 0, 0",
        "-q log, 0, 1",
        "-q log, 2, -1",
        "-j a.db log, 0, 2",
        "--color never, 0, -1",
        "-j, 0, -1",
        "-5, 0, 0"
    })
    void an_option_and_its_value_are_no_words(String line, int from, int place) {
        List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));

        assertEquals(place, ArgumentSplitter.firstWord(args, from));
    }
}

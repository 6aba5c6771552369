package painlog.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import painlog.journal.RefusalAssertions;

final class ShellTest {
    @ParameterizedTest
    @CsvSource({"bash, BASH", "Zsh, ZSH", "FISH, FISH"})
    void it_is_read_by_its_name(String text, Shell shell) {
        assertEquals(shell, Shell.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sh", "powershell", "/bin/bash"})
    void another_one_is_refused(String text) {
        RefusalAssertions.with(
                "there are no completions for " + text + ", only for bash, zsh and fish", () -> Shell.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BASH | it's a\\b | _painlog_x='it'\\''s a\\b'
            ZSH  | it's a\\b | _painlog_x='it'\\''s a\\b'
            FISH | it's a\\b | set -g __painlog_x 'it\\'s a\\\\b'
            """)
    void a_text_is_quoted_as_the_shell_reads_it(Shell shell, String text, String line) {
        assertEquals(line + "\n", shell.assigned("x", text));
    }
}

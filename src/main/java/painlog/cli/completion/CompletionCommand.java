package painlog.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandRegistry;
import painlog.cli.command.ExitCode;
import painlog.cli.environment.PlatformPaths;
import painlog.error.BadInput;
import painlog.store.JournalFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete painlog's command lines. */
@CommandLine.Command(
        name = "completion",
        description = {
            "Print a script with which bash, zsh or fish completes commands, options and your own words at TAB.",
            "The words are kept in a folder only you can read, ~/.cache/painlog/words, and told anew when the journal"
                    + " has changed; painlog history --purge clears it."
        },
        footer = {
            "",
            "Examples:",
            "  source <(painlog completion bash)        in ~/.bashrc",
            "  source <(painlog completion zsh)         in ~/.zshrc, after compinit",
            "  painlog completion fish | source         in ~/.config/fish/config.fish"
        })
public final class CompletionCommand extends Command {

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "bash, zsh or fish.")
    @Nullable
    String shell;

    @Option(names = "--words", hidden = true, description = "Print the words of the journal, for the script.")
    boolean words;

    @Override
    public int run(CommandContext context) {
        if (words) {
            printWords(context);
        } else if (shell == null) {
            throw new BadInput("completion needs the name of a shell: bash, zsh or fish");
        } else {
            context.out().print(script(context.commands(), Shell.parse(shell)));
        }
        return ExitCode.DONE;
    }

    private static String script(CommandRegistry commands, Shell shell) {
        return shell.head()
                + shell.assigned("table", CompletionTable.text(commands))
                + shell.assigned("grammar", resource("complete.awk"))
                + shell.assigned("complete", resource("complete.sh"))
                + "\n" + resource("painlog." + shell.word());
    }

    /** The journal's path, so that the script knows when to refresh its cache, and then the words. */
    private static void printWords(CommandContext context) {
        Path path = context.journalPath();
        PrintStream out = context.out();
        out.println("journal\t" + path);
        out.println("config\t" + (context.global().noConfig ? "" : PlatformPaths.config(context.platform())));
        try (JournalFile journal = context.expectsJournal() ? JournalFile.openReadOnly(path) : JournalFile.empty()) {
            out.print(CompletionWords.of(journal));
        }
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = CompletionCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

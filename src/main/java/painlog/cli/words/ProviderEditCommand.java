package painlog.cli.words;

import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ProviderOptions;
import painlog.recording.JournalWriter;
import painlog.recording.ProviderChange;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what is known about a provider. */
@CommandLine.Command(
        name = "edit",
        description = "Change what is known about a provider; sessions follow a new name.",
        footer = {
            "",
            "Examples:",
            "  painlog provider edit \"Anna Berg\" --rating 5",
            "  painlog provider edit \"Anna Bergg\" --name \"Anna Berg\""
        })
public final class ProviderEditCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "The name as it is known.")
    String name = "";

    @Option(names = "--name", paramLabel = "NAME", description = "A new name.")
    @Nullable
    String newName;

    @Mixin
    ProviderOptions options = new ProviderOptions();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        try (JournalWriter writer = context.openExisting()) {
            ProviderChange change = new ProviderChange(name, options.typed(newName));
            Confirmation.say(context, format.answerFormat, writer.change(CommandGroup.PROVIDER.word(), change));
        }
        return ExitCode.DONE;
    }
}

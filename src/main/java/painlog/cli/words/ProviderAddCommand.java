package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.CommandGroup;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ProviderOptions;
import painlog.journal.Provider;
import painlog.recording.JournalWriter;
import painlog.recording.NewProvider;
import painlog.recording.parse.ProviderParser;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a provider. */
@CommandLine.Command(
        name = "add",
        description = "Add someone who treats.",
        footer = {
            "",
            "Examples:",
            "  painlog provider add \"Anna Berg\"",
            "  painlog provider add \"Anna Berg\" --credential PT --place Oslo --rating 4"
        })
public final class ProviderAddCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "The name, in quotes when it has several words.")
    String name = "";

    @Mixin
    ProviderOptions options = new ProviderOptions();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    public int run(CommandContext context) {
        Provider provider = ProviderParser.newProvider(name, options.typed(null));
        try (JournalWriter writer = context.openForWriting()) {
            Confirmation.say(
                    context,
                    format.answerFormat,
                    writer.record(CommandGroup.PROVIDER.word(), new NewProvider(provider)));
        }
        return ExitCode.DONE;
    }
}

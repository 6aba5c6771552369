package painlog.cli.words;

import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ProviderOptions;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.journal.error.BadInput;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.change.Change;
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
        Provider provider = options.on(Provider.named(name), name);
        try (JournalWriter writer = context.openForWriting()) {
            Confirmation.say(context, format.answerFormat, writer.record("provider", new Adding(provider)));
        }
        return ExitCode.DONE;
    }

    /** A provider who is not known yet. */
    private record Adding(Provider provider) implements Recording<Provider> {
        @Override
        public void check(JournalFile journal) {
            journal.providers().find(provider.name()).ifPresent(known -> {
                throw new BadInput("provider " + known.name()
                        + " is already known; change it by painlog provider edit \"" + known.name() + "\"");
            });
        }

        @Override
        public Provider write(Change change, JournalFile journal) {
            change.add(provider);
            return provider;
        }

        @Override
        public String summary(Provider added) {
            return RecordSummaryText.of(added);
        }
    }
}

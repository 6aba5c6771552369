package painlog.cli;

import painlog.journal.BadInput;
import painlog.journal.Provider;
import painlog.report.Sentences;
import painlog.store.Change;
import painlog.store.JournalFile;
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
final class ProviderAdd extends Command {
    @Parameters(paramLabel = "NAME", description = "The name, in quotes when it has several words.")
    String name = "";

    @Mixin
    ProviderOptions options = new ProviderOptions();

    @Mixin
    FormatOption format = new FormatOption();

    @Override
    int run(Desk desk) {
        Provider provider = options.on(Provider.named(name), name);
        try (Books books = desk.books()) {
            Confirmation.say(desk, format.format, books.record("provider", new Adding(provider)));
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
            return Sentences.of(added);
        }
    }
}

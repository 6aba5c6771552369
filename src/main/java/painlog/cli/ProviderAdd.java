package painlog.cli;

import painlog.journal.BadInput;
import painlog.journal.Provider;
import painlog.report.RecordJson;
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
        try (Books books = desk.books();
                Change change = books.begin("provider", journal -> requireNew(provider, journal))) {
            change.add(provider);
            change.commit(Sentences.of(provider));
        }
        if (format.isJson()) {
            desk.out().println(RecordJson.of(provider));
        } else {
            desk.say(Sentences.of(provider));
        }
        return ExitCode.DONE;
    }

    private static void requireNew(Provider provider, JournalFile journal) {
        journal.providers().find(provider.name()).ifPresent(known -> {
            throw new BadInput("provider " + known.name() + " is already known; change it by painlog provider edit \""
                    + known.name() + "\"");
        });
    }
}

package painlog.cli.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import painlog.cli.command.Command;
import painlog.cli.command.CommandContext;
import painlog.cli.command.Confirmation;
import painlog.cli.command.ExitCode;
import painlog.cli.options.FormatOption;
import painlog.cli.options.ProviderOptions;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.journal.error.BadInput;
import painlog.journal.error.NoSuchRecord;
import painlog.recording.JournalWriter;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.store.read.Providers;
import painlog.text.Suggestion;
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
            Confirmation.say(
                    context, format.answerFormat, writer.change("provider", new Changing(name, newName, options)));
        }
        return ExitCode.DONE;
    }

    /** A known provider gets what was typed in the place of what was known. */
    private record Changing(String name, @Nullable String newName, ProviderOptions options)
            implements Recording<Provider> {
        @Override
        public Provider write(Change change, JournalFile journal) {
            Providers known = journal.providers();
            Provider old = known(known);
            Provider now = options.on(old, newName == null ? old.name() : newName);
            refuseTaken(known, old, now);
            change.edit(old.name(), now);
            return now;
        }

        @Override
        public String summary(Provider now) {
            return RecordSummaryText.of(now);
        }

        private Provider known(Providers known) {
            return known.find(name).orElseThrow(() -> {
                List<String> names = new ArrayList<>();
                known.all().forEach(provider -> names.add(provider.name()));
                String help = Suggestion.of(name, names).orElse("painlog provider list shows who is");
                return new NoSuchRecord("provider \"" + name + "\" is not known; " + help);
            });
        }

        private static void refuseTaken(Providers known, Provider old, Provider now) {
            Optional<Provider> other = known.find(now.name());
            if (other.isPresent() && !other.get().name().equals(old.name())) {
                throw new BadInput("provider " + other.get().name() + " is already known, so " + old.name()
                        + " can't take that name; change the sessions of one by painlog edit ID --provider");
            }
        }
    }
}

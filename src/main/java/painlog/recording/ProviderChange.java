package painlog.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import painlog.error.BadInput;
import painlog.error.NoSuchRecord;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.recording.parse.ProviderInput;
import painlog.recording.parse.ProviderParser;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.store.read.Providers;
import painlog.text.Suggestion;

/**
 * A known provider gets what was typed in the place of what was known; sessions follow a new name.
 *
 * @param name as it is known
 */
public record ProviderChange(String name, ProviderInput typed) implements Recording<Provider> {
    /** Throws {@link NoSuchRecord} when nobody is known by the name, {@link BadInput} when a new one is taken. */
    @Override
    public Provider write(Change change, JournalFile journal) {
        Providers known = journal.providers();
        Provider old = known(known);
        Provider now = ProviderParser.changed(old, typed);
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

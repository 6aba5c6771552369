package painlog.recording;

import painlog.error.BadInput;
import painlog.journal.Provider;
import painlog.journal.RecordSummaryText;
import painlog.store.JournalFile;
import painlog.store.change.Change;

/** A provider who is not known yet. */
public record NewProvider(Provider provider) implements Recording<Provider> {
    /** Throws {@link BadInput} when someone of that name is known. */
    @Override
    public void check(JournalFile journal) {
        journal.providers().find(provider.name()).ifPresent(known -> {
            throw new BadInput("provider " + known.name() + " is already known; change it by painlog provider edit \""
                    + known.name() + "\"");
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

package painlog.store;

import java.util.Locale;
import java.util.Optional;
import painlog.error.NoSuchRecord;
import painlog.journal.RecordId;
import painlog.journal.Stored;

/** Finds records by the ids people type. */
public final class RecordLookup {
    private RecordLookup() {}

    /**
     * The record of an id such as {@code e12}, or of {@code last}.
     *
     * @throws NoSuchRecord when it is not in the journal
     */
    public static Stored<?> named(JournalFile journal, String text) {
        RecordId id = text.toLowerCase(Locale.ROOT).equals("last") ? last(journal) : RecordId.parse(text);
        Optional<? extends Stored<?>> found = switch (id.kind()) {
            case ENTRY -> journal.entries().find(id.number());
            case SESSION -> journal.sessions().find(id.number());
            case PERIOD -> journal.periods().find(id.number());
            case DOSE -> journal.doses().find(id.number());
            case PLAN -> journal.plans().find(id.number());
        };
        if (found.isEmpty()) {
            throw new NoSuchRecord("there is no " + id.kind().word() + " " + id + "; painlog list shows what there is");
        }
        return found.get();
    }

    private static RecordId last(JournalFile journal) {
        return journal.lastRecord()
                .orElseThrow(() -> new NoSuchRecord("there is no last record, for the journal holds none"));
    }
}

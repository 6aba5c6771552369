package painlog.query;

import painlog.analysis.ReadingScope;
import painlog.journal.Redaction;
import painlog.store.JournalFile;

/**
 * Asks what a heading has to say of the records that a filter leaves.
 *
 * @param redaction what others are not to read
 */
public record ReadingScopeQuery(FilterOptions filter, Redaction redaction) {
    public ReadingScopeQuery(FilterOptions filter) {
        this(filter, Redaction.NONE);
    }

    public ReadingScope run(JournalFile journal, QueryContext context) {
        return new ReadingScope(
                FilterDescription.of(filter, redaction),
                filter.sites().isMain(),
                JournalSelection.of(filter, journal, context).siteMix());
    }
}

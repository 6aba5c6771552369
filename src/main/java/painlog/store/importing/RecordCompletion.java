package painlog.store.importing;

import java.util.ArrayList;
import java.util.List;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordKind;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.store.change.Change;

/**
 * Keeps the records to which a file adds something, and writes them when all new ones are written and the totals of
 * days are counted as ever.
 */
final class RecordCompletion {
    private record Completed(RecordId id, JournalRecord record) {}

    private final Change change;
    private final RecordImporter importer;
    private final List<Completed> waiting = new ArrayList<>();

    RecordCompletion(Change change, RecordImporter importer) {
        this.change = change;
        this.importer = importer;
    }

    void add(RecordKind kind, long id, JournalRecord record) {
        waiting.add(new Completed(new RecordId(kind, id), record));
    }

    /** Puts them in the places of the records they complete and says how many they are. */
    long write() {
        waiting.forEach(completed ->
                completed.record.accept(new Replacing(completed.id)).run());
        return waiting.size();
    }

    private final class Replacing implements RecordVisitor<Runnable> {
        private final RecordId id;

        Replacing(RecordId id) {
            this.id = id;
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> change.replace(id, entry);
        }

        @Override
        public Runnable session(Session session) {
            return () -> change.replace(id, importer.withKnownProvider(session));
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> change.replace(id, dose);
        }

        @Override
        public Runnable period(Period period) {
            return () -> change.replace(id, period);
        }

        @Override
        public Runnable plan(Plan plan) {
            throw new IllegalArgumentException("no row of another program holds a plan");
        }

        @Override
        public Runnable provider(Provider provider) {
            throw new IllegalArgumentException("no row of another program holds a provider alone");
        }
    }
}

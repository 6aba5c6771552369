package painlog.store.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.JournalRecord;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordId;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.part.SourceColumns;
import painlog.store.change.Change;
import painlog.store.change.OriginWriter;

/**
 * Keeps the records to which a file adds something, and writes them when all new ones are written and the totals of
 * days are counted as ever.
 */
final class RecordCompletion {
    private record Completed(RecordId id, JournalRecord record, SourceColumns columns) {}

    private final Change change;
    private final RecordImporter importer;
    private final List<Completed> waiting = new ArrayList<>();
    private final SortedMap<Long, Entry> entries = new TreeMap<>();

    RecordCompletion(Change change, RecordImporter importer) {
        this.change = change;
        this.importer = importer;
    }

    /**
     * Adds one.
     *
     * @param columns from which the whole record came
     */
    void add(RecordId id, JournalRecord record, SourceColumns columns) {
        waiting.add(new Completed(id, record, columns));
    }

    /** Puts them in the places of the records they complete and says how many they are. */
    long write() {
        for (Completed completed : waiting) {
            completed.record.accept(new Replacing(completed.id)).run();
        }
        change.replace(entries);
        OriginWriter.complete(change.sql(), columns());
        return waiting.size();
    }

    private Map<RecordId, SourceColumns> columns() {
        Map<RecordId, SourceColumns> columns = new LinkedHashMap<>();
        waiting.forEach(completed -> columns.put(completed.id, completed.columns));
        return columns;
    }

    /** Entries, which may be many, are put aside to be replaced together. */
    private final class Replacing implements RecordVisitor<Runnable> {
        private final RecordId id;

        Replacing(RecordId id) {
            this.id = id;
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> entries.put(id.number(), entry);
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

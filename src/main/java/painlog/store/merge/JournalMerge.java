package painlog.store.merge;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import painlog.error.BadInput;
import painlog.journal.Dose;
import painlog.journal.Entry;
import painlog.journal.IdentifiedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.Period;
import painlog.journal.Plan;
import painlog.journal.Provider;
import painlog.journal.RecordVisitor;
import painlog.journal.Session;
import painlog.journal.Tombstone;
import painlog.journal.Uid;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;
import painlog.store.change.Change;
import painlog.store.change.ChangeLog;
import painlog.store.change.DayStart;
import painlog.store.change.LoggedTable;
import painlog.store.sql.Sql;

/**
 * Merges another journal into this one: the union of the records; of two versions the one edited later wins; a deletion
 * wins unless the record was edited after it. The outcome does not depend on which journal is brought into which, nor
 * on how often.
 */
public final class JournalMerge implements JournalVisitor, AutoCloseable {
    /**
     * What became of this journal.
     *
     * @param changed replaced by a later version
     * @param noted deletions of records that were not here, which are kept so that the records stay out
     * @param same known already, in this version or a later one
     * @param deletedHere were deleted from this journal and are not brought back
     */
    public record Tally(long added, long changed, long deleted, long noted, long same, long deletedHere) {}

    private static final int CHUNK = 500;

    private final Change change;
    private final Sql sql;
    private final MergeCounts counts;
    private final WordMerge words;
    private final ProviderMerge providers;
    private final PeriodMerge periods;
    private final RecordMerge records;
    private final boolean wasEmpty;
    private final List<VersionedRecord<? extends IdentifiedRecord>> waiting = new ArrayList<>(CHUNK);
    private final Set<Uid> uids = new HashSet<>();

    /**
     * Merges as a part of the change.
     *
     * @param revive whether records that were deleted here are brought back
     */
    public JournalMerge(Change change, boolean revive) {
        this.change = change;
        this.sql = change.sql();
        ChangeLog log = change.log();
        this.wasEmpty = sql.number("SELECT (SELECT count(*) FROM (SELECT 1 FROM entry LIMIT 1))"
                        + " + (SELECT count(*) FROM session) + (SELECT count(*) FROM dose)")
                == 0;
        sql.script("PRAGMA cache_size = -32768");
        this.counts = new MergeCounts(revive);
        this.words = new WordMerge(sql, log);
        this.providers = new ProviderMerge(change, counts);
        this.records = new RecordMerge(change, providers, counts);
        this.periods = new PeriodMerge(change, records, counts);
    }

    @Override
    public void setting(String name, String value) {
        boolean isDayStart = name.equals("day-start");
        LocalTime there = isDayStart ? DayStart.parse(value) : LocalTime.MIDNIGHT;
        if (wasEmpty) {
            change.set(name, value);
        } else if (isDayStart && !there.equals(DayStart.of(sql))) {
            throw new BadInput("days start at " + there + " in the other journal and at " + DayStart.of(sql)
                    + " in this one; painlog config set day-start gives both the same");
        }
    }

    @Override
    public void measure(Measure measure) {
        words.measure(measure);
    }

    @Override
    public void therapy(String name) {
        words.therapy(name);
    }

    @Override
    public void technique(String therapy, String name) {
        words.technique(therapy, name);
    }

    @Override
    public void word(WordKind kind, String name) {
        words.word(kind, name);
    }

    @Override
    public void record(VersionedRecord<?> record) {
        record.value().accept(new Taking(record)).run();
    }

    /** Records of one kind wait until there are enough of them. */
    private void queue(VersionedRecord<? extends IdentifiedRecord> record) {
        if (!waiting.isEmpty() && LoggedTable.holding(waiting.get(0).value()) != LoggedTable.holding(record.value())) {
            flush();
        }
        if (!uids.add(record.uid())) {
            flush();
            uids.add(record.uid());
        }
        waiting.add(record);
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    private void flush() {
        providers.settle();
        if (waiting.isEmpty()) {
            return;
        }
        records.take(waiting);
        waiting.clear();
        uids.clear();
    }

    @Override
    public void tombstone(Tombstone tombstone) {
        flush();
        records.tombstone(tombstone);
    }

    /** Writes the queued records, recounts the day totals and logs the change. */
    public Tally finish() {
        flush();
        records.finish();
        counts.added(words.changes());
        return counts.tally();
    }

    @Override
    public void close() {
        records.close();
    }

    private final class Taking implements RecordVisitor<Runnable> {
        private final VersionedRecord<?> record;

        Taking(VersionedRecord<?> record) {
            this.record = record;
        }

        @Override
        public Runnable entry(Entry entry) {
            return () -> queue(record.with(entry));
        }

        @Override
        public Runnable session(Session session) {
            return () -> queue(record.with(session));
        }

        @Override
        public Runnable period(Period period) {
            return () -> periods.take(record.with(period));
        }

        @Override
        public Runnable dose(Dose dose) {
            return () -> queue(record.with(dose));
        }

        @Override
        public Runnable plan(Plan plan) {
            return () -> queue(record.with(plan));
        }

        @Override
        public Runnable provider(Provider provider) {
            return () -> providers.take(record.with(provider));
        }
    }
}

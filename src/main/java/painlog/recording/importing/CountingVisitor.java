package painlog.recording.importing;

import java.util.function.LongConsumer;
import painlog.journal.JournalVisitor;
import painlog.journal.Tombstone;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/** Passes on what a journal holds and says how many records have been passed. */
final class CountingVisitor implements JournalVisitor {
    private final JournalVisitor visitor;
    private final LongConsumer passed;
    private long records;

    CountingVisitor(JournalVisitor visitor, LongConsumer passed) {
        this.visitor = visitor;
        this.passed = passed;
    }

    @Override
    public void record(VersionedRecord<?> record) {
        visitor.record(record);
        passed.accept(++records);
    }

    @Override
    public void setting(String name, String value) {
        visitor.setting(name, value);
    }

    @Override
    public void measure(Measure measure) {
        visitor.measure(measure);
    }

    @Override
    public void therapy(String name) {
        visitor.therapy(name);
    }

    @Override
    public void technique(String therapy, String name) {
        visitor.technique(therapy, name);
    }

    @Override
    public void word(WordKind kind, String name) {
        visitor.word(kind, name);
    }

    @Override
    public void tombstone(Tombstone tombstone) {
        visitor.tombstone(tombstone);
    }
}

package painlog.cli.exchange;

import painlog.cli.terminal.Progress;
import painlog.journal.JournalVisitor;
import painlog.journal.Tombstone;
import painlog.journal.VersionedRecord;
import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/** A journal visitor that passes everything on and shows the progress. */
final class ProgressVisitor implements JournalVisitor {
    private final JournalVisitor visitor;
    private final Progress progress;
    private long visited;

    ProgressVisitor(JournalVisitor visitor, Progress progress) {
        this.visitor = visitor;
        this.progress = progress;
    }

    @Override
    public void record(VersionedRecord<?> record) {
        visitor.record(record);
        progress.reached(++visited);
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

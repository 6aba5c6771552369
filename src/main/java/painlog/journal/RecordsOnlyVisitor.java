package painlog.journal;

import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/** A journal visitor for records that ignores everything else. */
public abstract class RecordsOnlyVisitor implements JournalVisitor {
    @Override
    public final void setting(String name, String value) {
        // not a record
    }

    @Override
    public final void measure(Measure measure) {
        // not a record
    }

    @Override
    public final void therapy(String name) {
        // not a record
    }

    @Override
    public final void technique(String therapy, String name) {
        // not a record
    }

    @Override
    public final void word(WordKind kind, String name) {
        // not a record
    }

    @Override
    public final void tombstone(Tombstone tombstone) {
        // not a record
    }
}

package painlog.store.merge;

import painlog.journal.ImportedRecord;

/** Counts what becomes of the records of a merge while it runs. */
final class MergeCounts {
    private final boolean revive;
    private long added;
    private long changed;
    private long deleted;
    private long noted;
    private long same;
    private long deletedHere;

    /**
     * @param revive whether records that were deleted here are brought back
     */
    MergeCounts(boolean revive) {
        this.revive = revive;
    }

    /** Whether a record of that status is written; one that is not is counted. */
    boolean takes(ImportedRecord.Status status) {
        return switch (status) {
            case NEW -> true;
            case KNOWN -> {
                same++;
                yield false;
            }
            case DELETED -> {
                deletedHere += revive ? 0 : 1;
                yield revive;
            }
        };
    }

    /** Counts a record that was written. */
    void wrote(boolean isNew) {
        added += isNew ? 1 : 0;
        changed += isNew ? 0 : 1;
    }

    /** Counts words and providers, of which all changes count as new. */
    void added(long number) {
        added += number;
    }

    void same(long number) {
        same += number;
    }

    /** Counts a deletion of the other journal. */
    void deleted(boolean wasHere, boolean isNews) {
        deleted += wasHere ? 1 : 0;
        noted += isNews && !wasHere ? 1 : 0;
    }

    JournalMerge.Tally tally() {
        return new JournalMerge.Tally(added, changed, deleted, noted, same, deletedHere);
    }
}

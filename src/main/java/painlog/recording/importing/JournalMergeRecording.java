package painlog.recording.importing;

import java.util.function.LongConsumer;
import painlog.error.BadInput;
import painlog.recording.Recording;
import painlog.store.JournalFile;
import painlog.store.change.Change;
import painlog.store.merge.JournalMerge;

/**
 * The records of another journal of the same person: of two versions of one the later, nothing twice.
 *
 * @param other is left as it is
 * @param name what the history calls the other journal
 * @param revive whether records that were deleted from this journal are brought back
 * @param progress is told how many of its records have been read
 */
public record JournalMergeRecording(JournalFile other, String name, boolean revive, LongConsumer progress)
        implements Recording<ImportOutcome> {
    /** Throws {@link BadInput} when the two can't be one journal, such as when their days begin at different times. */
    @Override
    public ImportOutcome write(Change change, JournalFile journal) {
        try (JournalMerge merge = new JournalMerge(change, revive)) {
            other.accept(new CountingVisitor(merge, progress));
            return ImportOutcome.of(merge.finish());
        }
    }

    @Override
    public String summary(ImportOutcome outcome) {
        return outcome.summary(name);
    }
}

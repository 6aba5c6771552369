package painlog.recording.importing;

import painlog.journal.ImportedRecord;
import painlog.journal.JournalRecord;

/** Learns how an import goes while it runs. */
public interface ImportListener {
    /** Is told nothing. */
    ImportListener NONE = new ImportListener() {};

    /** How many bytes of the file have been read. */
    default void read(long bytes) {}

    /**
     * A record of which a preview was asked for, before it is taken.
     *
     * @param status what the journal knows of it
     */
    default void preview(long line, JournalRecord record, ImportedRecord.Status status) {}

    /** A row that can't be taken, with the reason. */
    default void reject(long line, String reason) {}

    /** What is taken for granted about the file. */
    default void remark(String sentence) {}

    /** The file is read to its end; where rows were rejected that are not to be skipped, the import is refused next. */
    default void end(SkippedRows skipped) {}
}

package painlog.exchange;

import painlog.journal.ImportedRecord;
import painlog.journal.JournalVisitor;
import painlog.journal.word.WordKind;

/** Receives what an importer finds in a file. */
public interface ImportSink {
    /** A record; one row may hold several. */
    void take(long line, ImportedRecord imported);

    /** Receives a whole painlog journal, instead of single records. */
    JournalVisitor contents();

    /** A word the person allowed that is not in the journal yet; it comes before the record that uses it. */
    void word(WordKind kind, String word);

    /** A row that can't be taken, with the reason. */
    void reject(long line, String reason);

    /** A row of a kind painlog has no place for. */
    void leaveOut(String what);

    /** What is taken for granted about the file, to be told once however often it is said. */
    default void remark(String sentence) {}

    /** How many bytes of the file have been read. */
    void read(long bytes);
}

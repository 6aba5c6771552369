package painlog.journal;

import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/**
 * Hears everything a journal holds, one thing after the other: words before the records that use them,
 * providers before sessions, the marks of deleted records last.
 */
public interface JournalVisitor {
    /** What holds for the whole journal, such as {@code day-start}. */
    void setting(String name, String value);

    /** A measure of the person's own. */
    void measure(Measure measure);

    /** A therapy of the person's own. */
    void therapy(String name);

    /** A technique of the person's own. */
    void technique(String therapy, String name);

    /** A word of the person's own. */
    void word(WordKind kind, String name);

    /** A provider, entry, session, period or dose; all of a kind come together, oldest first. */
    void record(VersionedRecord<?> record);

    /** A record that was deleted. */
    void tombstone(Tombstone tombstone);
}

package painlog.journal;

import painlog.journal.word.Measure;
import painlog.journal.word.WordKind;

/**
 * Visits the contents of a journal in order: words before the records that use them, providers before sessions,
 * tombstones last.
 */
public interface JournalVisitor {
    /** A setting of the whole journal, such as {@code day-start}. */
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

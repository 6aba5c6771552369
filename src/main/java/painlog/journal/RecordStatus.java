package painlog.journal;

/** What a journal knows of a record that is brought to it. */
public enum RecordStatus {
    /** The journal has never held it, or holds an earlier version. */
    NEW,
    /** The journal holds it, in this version or a later one. */
    KNOWN,
    /** It was deleted from the journal, and not edited elsewhere since. */
    DELETED
}

package painlog.journal;

import java.util.Optional;

/**
 * A record from another program's file.
 *
 * @param raw the row as the other program wrote it
 * @param record an {@link Entry}, {@link Session} or {@link Dose}
 */
public record ImportedRecord(Identity identity, String raw, JournalRecord record) {
    /**
     * By what a record is known again.
     *
     * @param uid its identity
     * @param earlier the one that painlog 0.1.0 would have given it, if that gave one to a record of its row
     * @param isContent whether it follows from what the record means, so that a record of the same meaning is the same;
     *     else the file brought it
     * @param columns of the file in which it stood
     */
    public record Identity(Uid uid, Optional<Uid> earlier, boolean isContent, SourceColumns columns) {
        /** The identity that stands in the file. */
        public static Identity given(Uid uid) {
            return new Identity(uid, Optional.empty(), false, SourceColumns.UNKNOWN);
        }
    }

    /** What a journal knows of a record that is brought to it. */
    public enum Status {
        /** The journal has never held it, or holds an earlier version. */
        NEW,
        /** The journal holds it, in this version or a later one. */
        KNOWN,
        /** It was deleted from the journal, and not edited elsewhere since. */
        DELETED
    }

    public Uid uid() {
        return identity.uid();
    }

    /** What the journal keeps of the row. */
    public ImportOrigin origin() {
        return new ImportOrigin(raw, identity.columns(), identity.earlier());
    }

    /** The same record as one that the journal holds under that identity. */
    public ImportedRecord as(Uid known) {
        return new ImportedRecord(Identity.given(known), raw, record);
    }
}

package painlog.journal;

import java.util.Optional;
import painlog.journal.part.SourceColumns;

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

    /**
     * What a record of another program's file was made of.
     *
     * @param raw the row as the other program wrote it; empty for a record that was not imported
     * @param earlier the identity that painlog 0.1.0 would have given it, by which journals of then know it
     */
    public record Origin(String raw, SourceColumns columns, Optional<Uid> earlier) {
        /** Of a record that no other program wrote. */
        public static final Origin NONE = new Origin("", SourceColumns.UNKNOWN, Optional.empty());

        /** Whether another program wrote the record. */
        public boolean isThere() {
            return !raw.isEmpty();
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
    public Origin origin() {
        return new Origin(raw, identity.columns(), identity.earlier());
    }

    /** The same record as one that the journal holds under that identity. */
    public ImportedRecord as(Uid known) {
        return new ImportedRecord(Identity.given(known), raw, record);
    }
}

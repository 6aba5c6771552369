package painlog.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A record with what identifies it outside its journal.
 *
 * @param number of its id in the journal it comes from; 0 when it has none
 * @param uid the same on every machine
 * @param edited when it was last changed, to the millisecond: of two versions the later one wins
 * @param dayStart seconds after midnight at which the day it is counted in begins
 * @param origin the row it was imported from
 * @param value the record itself
 */
public record VersionedRecord<T extends JournalRecord>(
        long number, Uid uid, Instant edited, int dayStart, ImportedRecord.Origin origin, T value) {
    public VersionedRecord {
        edited = Instant.ofEpochMilli(edited.toEpochMilli());
    }

    /** The identity it would have had in painlog 0.1.0, if that is another one than it has. */
    public Optional<Uid> earlier() {
        return origin.earlier().filter(other -> !other.equals(uid));
    }

    /** The record under another value, such as one with a provider's other name. */
    public <U extends JournalRecord> VersionedRecord<U> with(U other) {
        return new VersionedRecord<>(number, uid, edited, dayStart, origin, other);
    }
}

package painlog.journal;

/**
 * A record with the id the journal file gave it.
 *
 * @param id of the record's own kind
 */
public record Stored<T extends IdentifiedRecord>(RecordId id, T value) {
    public Stored {
        if (RecordKind.of(value) != id.kind()) {
            throw new IllegalArgumentException(id + " is the id of another kind of record");
        }
    }
}

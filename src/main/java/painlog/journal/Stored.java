package painlog.journal;

/** A record with the id the journal file gave it. */
public record Stored<T>(RecordId id, T value) {}

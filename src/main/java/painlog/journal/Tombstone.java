package painlog.journal;

import java.time.Instant;

/** The mark of a deleted record, so that a merge does not bring it back. */
public record Tombstone(Uid uid, RecordKind kind, Instant deleted) {}

package painlog.journal;

import java.time.Instant;

/** The mark a deleted record leaves, so that another machine does not bring it back. */
public record Tombstone(Uid uid, RecordKind kind, Instant deleted) {}

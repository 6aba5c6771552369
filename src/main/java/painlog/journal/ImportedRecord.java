package painlog.journal;

/**
 * A record from another program's file.
 *
 * @param uid follows from the content of its row, so the same row is recognised
 * @param raw the row as the other program wrote it
 * @param record an {@link Entry}, {@link Session} or {@link Dose}
 */
public record ImportedRecord(Uid uid, String raw, JournalRecord record) {}

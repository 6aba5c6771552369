package painlog.journal;

/**
 * A record that another program's file holds.
 *
 * @param uid follows from the content of its row, so the same row is known again
 * @param raw the row as the other program wrote it
 * @param record an {@link Entry}, {@link Session} or {@link Dose}
 */
public record ImportedRecord(Uid uid, String raw, JournalRecord record) {}
